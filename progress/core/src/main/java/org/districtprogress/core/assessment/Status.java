package org.districtprogress.core.assessment;

/** The verdict on a day. The first that holds, in the order of the method, is the one. */
public enum Status {
    /** A revision of the plan took it out. */
    SUSPENDED,
    /** No figure of the plan year yet, and one is published only once a year. */
    NOT_YET_MEASURABLE,
    /** No figure of the plan year. */
    NOT_REPORTED,
    /** The actual has reached the target. */
    ACHIEVED,
    /** The due day has come and the actual has not reached the target. */
    MISSED,
    /** A level without a schedule: short of the target, with nothing planned for the day. */
    IN_PROGRESS,
    /** At most the first threshold behind what was expected. */
    ON_TRACK,
    /** Behind by more than the first threshold, at most the second. */
    AT_RISK,
    /** Behind by more than the second threshold. */
    BEHIND
}
