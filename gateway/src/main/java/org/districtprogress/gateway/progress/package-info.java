/** The district view composed from what the services answered. */
package org.districtprogress.gateway.progress;
