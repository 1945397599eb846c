package org.districtprogress.core.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What the plan promises of an indicator.
 *
 * @param comparator how the actual is held against the value
 * @param value above zero, in the indicator's unit
 * @param due the day D it is due
 * @param strength how firmly it is promised
 * @param weight share in the index, above zero; 1 unless the plan says otherwise
 */
public record Target(
        Comparator comparator,
        BigDecimal value,
        LocalDate due,
        Strength strength,
        BigDecimal weight) {

    public Target {
        Objects.requireNonNull(comparator, "comparator");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(strength, "strength");
        if (value.signum() <= 0) {
            throw new IllegalArgumentException("a target is above zero, found " + value);
        }
        if (weight.signum() <= 0) {
            throw new IllegalArgumentException("a weight is above zero, found " + weight);
        }
    }
}
