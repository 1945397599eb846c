package org.districtprogress.core.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Trust;

/**
 * A figure worked out from the rows of a register.
 *
 * @param value in the indicator's unit
 * @param numerator null where the figure is no ratio
 * @param denominator null where the figure is no ratio
 * @param trust the lowest of its rows; rejected rows do not count, so it is never REJECTED
 * @param recordedAt when the last of its rows was recorded
 */
public record DerivedFigure(
        BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        Trust trust,
        Instant recordedAt) {

    public DerivedFigure {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(trust, "trust");
        Objects.requireNonNull(recordedAt, "recordedAt");
        if (trust == Trust.REJECTED) {
            throw new IllegalArgumentException("rejected rows do not count towards a figure");
        }
    }
}
