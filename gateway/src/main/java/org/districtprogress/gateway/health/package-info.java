/** What the gateway says about itself and its services. */
package org.districtprogress.gateway.health;
