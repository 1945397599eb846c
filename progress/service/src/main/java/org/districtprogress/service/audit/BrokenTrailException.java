package org.districtprogress.service.audit;

/** The trail is not what was sealed: somebody has tampered with it, or it was restored. */
final class BrokenTrailException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenTrailException(String message) {
        super(message);
    }
}
