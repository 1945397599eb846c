package org.districtprogress.core.assessment;

/** Whether a pace is needed to arrive. */
public enum PaceState {
    /** So much is needed per month until the due day. */
    NEEDED,
    /** The target is reached; nothing more is needed. */
    ARRIVED,
    /** The due day has come before the target was reached; no pace helps any more. */
    TIME_OVER,
    /** No figure of the plan year is known, so nobody can say what is still needed. */
    NO_FIGURE,
    /** A revision of the plan has suspended it. */
    SUSPENDED
}
