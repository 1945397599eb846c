/** Where files lie that were received and are not recorded yet. */
package org.districtprogress.service.received;
