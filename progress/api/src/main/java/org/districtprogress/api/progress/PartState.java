package org.districtprogress.api.progress;

/** Whether a part of the district view is what its service says now. */
public enum PartState {
    /** Read from its service for this answer. */
    LIVE,
    /** The last good answer to the same question; its service does not answer now. */
    STALE,
    /** Its service does not answer, and never answered this question. */
    MISSING
}
