package org.districtprogress.api.register;

/** What happened to a record in one version. */
public enum RecordEvent {
    /** Its first content. */
    CREATED,
    /** Another content, from a day on. */
    CHANGED,
    /** It counts no more from a day on. */
    CLOSED,
    /** A second party checked a version and confirmed it. */
    VERIFIED,
    /** A second party checked a version and refused it. */
    REJECTED
}
