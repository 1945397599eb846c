package org.districtprogress.core.index;

/** Why an index has no value. */
public enum IndexReason {
    /** Nothing in scope has a target: the headline is the commitments. */
    NO_TARGETS,
    /** There are targets, but no actual yet. */
    NOTHING_MEASURED,
    /** A part of the district does not answer now; only bounds can be given. */
    PART_UNAVAILABLE
}
