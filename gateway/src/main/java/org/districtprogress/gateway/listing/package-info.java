/** Lists over all services, in pages that stay consistent. */
package org.districtprogress.gateway.listing;
