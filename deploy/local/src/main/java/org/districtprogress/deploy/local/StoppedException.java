package org.districtprogress.deploy.local;

/** A start was given up because the suite is being stopped; nothing went wrong. */
public final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
