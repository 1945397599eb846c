/** The district view as metrics. */
package org.districtprogress.gateway.metrics;
