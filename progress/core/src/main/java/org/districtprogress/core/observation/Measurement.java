package org.districtprogress.core.observation;

import java.math.BigDecimal;
import java.util.Objects;
import org.districtprogress.core.Nullable;

/**
 * The figure itself, in the indicator's unit.
 *
 * @param value within the bounds of a figure
 * @param numerator where the figure is a ratio and its parts were given; null otherwise
 * @param denominator where the figure is a ratio and its parts were given; null otherwise
 * @param original as it was reported, where it came in another unit; null otherwise
 */
public record Measurement(
        BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Original original) {

    public Measurement {
        Objects.requireNonNull(value, "value");
    }

    /** A figure in the unit it was reported in. */
    public record Original(BigDecimal value, String unit) {

        public Original {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(unit, "unit");
        }
    }
}
