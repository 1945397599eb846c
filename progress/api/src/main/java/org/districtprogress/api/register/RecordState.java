package org.districtprogress.api.register;

/** Whether a record counts. */
public enum RecordState {
    /** It counts by its own business dates. */
    OPEN,
    /** It counts no more, and stays readable. */
    CLOSED
}
