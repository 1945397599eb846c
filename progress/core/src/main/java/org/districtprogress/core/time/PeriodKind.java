package org.districtprogress.core.time;

/** How long a reference period is. */
public enum PeriodKind {
    YEAR,
    HALF,
    QUARTER,
    MONTH,
    DAY
}
