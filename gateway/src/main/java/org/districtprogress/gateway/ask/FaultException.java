package org.districtprogress.gateway.ask;

/** Carries a fault through a failed future. */
public final class FaultException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    FaultException(FaultKind kind, String detail) {
        super(detail, null, false, false);
        this.fault = new Fault(kind, detail);
    }

    public Fault fault() {
        return fault;
    }
}
