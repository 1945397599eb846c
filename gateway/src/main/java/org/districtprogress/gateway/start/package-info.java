/** What happens before the first request. */
package org.districtprogress.gateway.start;
