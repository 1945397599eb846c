package org.districtprogress.api.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.districtprogress.api.NameView;
import org.districtprogress.api.observation.FigureView;
import org.districtprogress.api.plan.TargetView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.assessment.PaceState;
import org.districtprogress.core.observation.Trust;

/**
 * What an indicator needs per month to arrive at its target, with all it takes to work it out
 * again. Amounts are in the target's unit; quotients have six places.
 *
 * @param trust the lowest that counted, CLAIMED or VERIFIED
 * @param baseline null where none is known
 * @param actual null where nothing of the plan year is known
 * @param judgedOn the day up to which the actual tells, from which months are counted
 * @param remaining target − actual, at least 0; null without an actual
 * @param monthsLeft calendar months from behind {@code judgedOn} to the due day
 * @param perMonth remaining ÷ monthsLeft; 0 when the target is reached; null where {@code state}
 *     says that no pace is needed or none helps
 * @param perMonthSoFar the pace until now; null where it cannot be told
 * @param times how many times as fast as so far; null where either pace is missing or 0
 */
public record RequiredPaceView(
        String indicator,
        NameView name,
        String campaign,
        LocalDate on,
        Instant knownAt,
        Trust trust,
        TargetView target,
        @Nullable FigureView baseline,
        @Nullable FigureView actual,
        LocalDate judgedOn,
        PaceState state,
        @Nullable BigDecimal remaining,
        BigDecimal monthsLeft,
        @Nullable BigDecimal perMonth,
        @Nullable BigDecimal perMonthSoFar,
        @Nullable BigDecimal times) {}
