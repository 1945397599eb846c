/** The district month by month. */
package org.districtprogress.gateway.timeline;
