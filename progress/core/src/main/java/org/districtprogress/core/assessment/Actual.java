package org.districtprogress.core.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Basis;
import org.districtprogress.core.observation.Observation;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.time.PeriodKind;
import org.districtprogress.core.time.ReferencePeriod;

/**
 * A figure as it is judged or shown: reported with its observation, or derived from a register.
 *
 * @param value in the indicator's unit
 * @param period of the observation; for a derived figure the day it was worked out for
 * @param observation what was reported; null for a derived figure
 * @param derived what was worked out; null for a reported figure
 */
public record Actual(
        BigDecimal value,
        ReferencePeriod period,
        @Nullable Observation observation,
        @Nullable DerivedFigure derived) {

    public Actual {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(period, "period");
        if ((observation == null) == (derived == null)) {
            throw new IllegalArgumentException("an actual is either reported or derived");
        }
    }

    public static Actual reported(Observation observation) {
        return new Actual(observation.value(), observation.period(), observation, null);
    }

    public static Actual derived(DerivedFigure figure, LocalDate on) {
        return new Actual(figure.value(), new ReferencePeriod(PeriodKind.DAY, on), null, figure);
    }

    public Basis basis() {
        return observation == null ? Basis.DERIVED : Basis.REPORTED;
    }

    public Trust trust() {
        return observation == null ? derived.trust() : observation.trust();
    }

    public Instant recordedAt() {
        return observation == null ? derived.recordedAt() : observation.recordedAt();
    }
}
