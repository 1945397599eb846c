package org.districtprogress.core.assessment;

/**
 * Whether the office that owes the figure has reported: a matter of its own, never mixed into the
 * status.
 */
public enum Reporting {
    CURRENT,
    /** More than one frequency and twenty days since the end of the actual's period. */
    OVERDUE,
    /** Nothing was reported of the plan year. */
    NEVER
}
