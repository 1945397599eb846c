package org.districtprogress.core.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.decimal.Division;
import org.districtprogress.core.observation.Observation;
import org.districtprogress.core.plan.Accumulation;
import org.districtprogress.core.plan.Target;
import org.districtprogress.core.time.MonthSpan;

/**
 * What is needed per month to arrive at a target, beside what was done per month so far. Months are
 * calendar months, a part of one by its days; they are counted from the day that was judged, since
 * nobody knows what has happened after it. Quotients are rounded once, to six places.
 *
 * @param remaining target − actual, in the indicator's unit, at least 0; null without an actual
 * @param monthsLeft from behind the day judged to the due day; 0 when that has come
 * @param perMonth remaining ÷ monthsLeft; 0 when arrived; null when no pace is needed or none helps
 * @param perMonthSoFar of a cumulative indicator actual ÷ months since the plan's start; of a level
 *     (actual − baseline) ÷ months since the end of the baseline's period; null where there is no
 *     actual, no baseline or no time between them
 * @param times perMonth ÷ perMonthSoFar: how many times as fast as so far; null where either is
 *     missing or nothing was done so far
 */
public record RequiredPace(
        PaceState state,
        @Nullable BigDecimal remaining,
        BigDecimal monthsLeft,
        @Nullable BigDecimal perMonth,
        @Nullable BigDecimal perMonthSoFar,
        @Nullable BigDecimal times) {

    public RequiredPace {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(monthsLeft, "monthsLeft");
    }

    /**
     * The pace that follows from an assessment.
     *
     * @param starts first day of the plan
     */
    public static RequiredPace of(Assessment assessment, LocalDate starts) {
        Target target = assessment.indicator().target();
        Actual actual = assessment.evidence().actual();
        boolean isOver = !assessment.on().isBefore(target.due());
        LocalDate judgedOn = isOver ? target.due() : assessment.reckoning().judgedOn();
        MonthSpan left = MonthSpan.between(judgedOn, target.due());
        PaceState state = state(assessment, actual, target, left);
        BigDecimal remaining =
                actual == null
                        ? null
                        : target.value().subtract(actual.value()).max(BigDecimal.ZERO);
        BigDecimal perMonth =
                switch (state) {
                    case NEEDED -> left.perMonth(remaining);
                    case ARRIVED -> BigDecimal.ZERO;
                    default -> null;
                };
        BigDecimal soFar = actual == null ? null : soFar(assessment, actual, starts);
        return new RequiredPace(
                state, remaining, left.months(), perMonth, soFar, times(perMonth, soFar));
    }

    private static PaceState state(
            Assessment assessment, @Nullable Actual actual, Target target, MonthSpan left) {
        if (assessment.status() == Status.SUSPENDED) {
            return PaceState.SUSPENDED;
        }
        if (actual == null) {
            return PaceState.NO_FIGURE;
        }
        if (actual.value().compareTo(target.value()) >= 0) {
            return PaceState.ARRIVED;
        }
        return left.isEmpty() ? PaceState.TIME_OVER : PaceState.NEEDED;
    }

    private static @Nullable BigDecimal soFar(
            Assessment assessment, Actual actual, LocalDate starts) {
        boolean isCumulative =
                assessment.indicator().measure().accumulation() == Accumulation.CUMULATIVE;
        Observation baseline = assessment.evidence().baseline();
        if (!isCumulative && baseline == null) {
            return null;
        }
        LocalDate from = isCumulative ? starts.minusDays(1) : baseline.period().end();
        MonthSpan gone = MonthSpan.between(from, assessment.reckoning().judgedOn());
        BigDecimal done = isCumulative ? actual.value() : actual.value().subtract(baseline.value());
        return gone.isEmpty() ? null : gone.perMonth(done);
    }

    private static @Nullable BigDecimal times(
            @Nullable BigDecimal perMonth, @Nullable BigDecimal soFar) {
        return perMonth == null || soFar == null || soFar.signum() <= 0
                ? null
                : Division.of(perMonth, soFar);
    }
}
