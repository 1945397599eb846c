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

    /** Whether both state the same figures, however many zeros they are written with. */
    public boolean isSameAs(Measurement other) {
        return isSame(value, other.value)
                && isSame(numerator, other.numerator)
                && isSame(denominator, other.denominator)
                && (original == null
                        ? other.original == null
                        : other.original != null && original.isSameAs(other.original));
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }

    /** A figure in the unit it was reported in. */
    public record Original(BigDecimal value, String unit) {

        boolean isSameAs(Original other) {
            return isSame(value, other.value) && unit.equals(other.unit);
        }

        public Original {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(unit, "unit");
        }
    }
}
