/**
 * The one extension point: what a service says of its registers, and of the figures that are worked
 * out from their rows. The engine does the rest.
 */
package org.districtprogress.service.register;
