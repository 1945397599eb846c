package org.districtprogress.core.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.districtprogress.core.time.DistrictCalendar;

/** How often a figure is due. */
public enum Frequency {
    MONTH(1),
    QUARTER(3),
    HALF(6),
    YEAR(12),
    /** When a recognition is announced: never due, so never overdue. */
    EVENT(0);

    private final int months;

    Frequency(int months) {
        this.months = months;
    }

    /** The end of the period that is due next after one that ended on a day; empty for events. */
    public Optional<LocalDate> nextEnd(LocalDate periodEnd) {
        return this == EVENT
                ? Optional.empty()
                : Optional.of(DistrictCalendar.monthsAfter(periodEnd, months));
    }
}
