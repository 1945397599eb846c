package org.districtprogress.gateway.openmetrics;

/** A text is no OpenMetrics 1.0; the message says where it is not. */
public final class OpenMetricsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OpenMetricsException(String message) {
        super(message);
    }
}
