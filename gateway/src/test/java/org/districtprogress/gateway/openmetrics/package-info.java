/** A strict reader of OpenMetrics 1.0, that knows nothing of who wrote the text. */
package org.districtprogress.gateway.openmetrics;
