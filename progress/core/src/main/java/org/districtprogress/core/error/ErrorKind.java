package org.districtprogress.core.error;

/** Who has to do what about an error; only the problem module turns it into an HTTP status. */
public enum ErrorKind {
    /** The input is malformed or outside its bounds; the caller mends it. */
    INVALID,
    /** The caller is known, and may not do this. */
    FORBIDDEN,
    /** Nothing is known by that code. */
    UNKNOWN,
    /** The input is well formed but contradicts what is recorded. */
    CONFLICT,
    /** A change came without the version it is a change of. */
    PRECONDITION_REQUIRED,
    /** A change came with a version that is no longer the current one. */
    STALE,
    /** The same write is being carried out for another call at this moment; its answer follows. */
    IN_FLIGHT,
    /** The same idempotency key came with another body. */
    KEY_REUSED,
    /** The content is of a kind that is not taken, or not of the kind that it claims to be. */
    UNSUPPORTED,
    /** Another part that is needed for the answer does not answer. */
    UNAVAILABLE
}
