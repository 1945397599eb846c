package org.districtprogress.gateway.ask;

/** The ways in which a service can fail to answer. */
public enum FaultKind {
    /** No connection: nobody listens there, or the name leads nowhere. */
    REFUSED("service-refused", "The service refuses connections", 503),
    /** No whole answer within the deadline. */
    TIMED_OUT("service-timed-out", "The service did not answer in time", 504),
    /** The connection ended before the answer was whole. */
    BROKE_OFF("service-broke-off", "The service broke off its answer", 502),
    /** An answer came, but not a valid one to the question. */
    ANSWERED_BADLY("service-answered-badly", "The service gave no valid answer", 502);

    private final String code;
    private final String title;
    private final int status;

    FaultKind(String code, String title, int status) {
        this.code = code;
        this.title = title;
        this.status = status;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    /** The HTTP status of an answer that consists of nothing but this fault. */
    public int status() {
        return status;
    }
}
