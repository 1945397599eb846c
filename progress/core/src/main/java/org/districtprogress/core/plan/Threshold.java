package org.districtprogress.core.plan;

import java.math.BigDecimal;
import java.util.Objects;

/** The value from which a row counts, e.g. a village's income of 500 000 yuan. */
public record Threshold(BigDecimal value, String unit) {

    public Threshold {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
    }
}
