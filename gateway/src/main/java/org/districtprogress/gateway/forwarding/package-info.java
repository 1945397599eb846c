/** The services' own APIs, passed on under the gateway's address. */
package org.districtprogress.gateway.forwarding;
