package org.districtprogress.core.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Trust;

/**
 * A figure worked out from the rows of a register.
 *
 * @param rule how it was worked out
 * @param value in the indicator's unit
 * @param numerator sum of what is counted, in the rule's unit of contributions
 * @param denominator what it is a share of; null where the figure is no ratio
 * @param trust the lowest of its rows; rejected rows do not count, so it is never REJECTED
 * @param recordedAt when the last of its rows was recorded
 */
public record DerivedFigure(
        FigureRule rule,
        BigDecimal value,
        BigDecimal numerator,
        @Nullable BigDecimal denominator,
        Trust trust,
        Instant recordedAt) {

    public DerivedFigure {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(numerator, "numerator");
        Objects.requireNonNull(trust, "trust");
        Objects.requireNonNull(recordedAt, "recordedAt");
        if (trust == Trust.REJECTED) {
            throw new IllegalArgumentException("rejected rows do not count towards a figure");
        }
    }
}
