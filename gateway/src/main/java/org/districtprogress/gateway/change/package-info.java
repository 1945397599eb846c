/** The change feeds of the services as one, page by page and as a stream. */
package org.districtprogress.gateway.change;
