/** Where campaigns stand: everything that the gateway needs of a service, in one answer. */
package org.districtprogress.api.progress;
