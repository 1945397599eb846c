/** The services the gateway stands in front of, and the campaigns each of them owns. */
package org.districtprogress.gateway.roster;
