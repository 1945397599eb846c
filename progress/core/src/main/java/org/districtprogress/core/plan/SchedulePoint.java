package org.districtprogress.core.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/** The value planned for the end of a day, in the indicator's unit. */
public record SchedulePoint(LocalDate day, BigDecimal value) {

    public SchedulePoint {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(value, "value");
    }
}
