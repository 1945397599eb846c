package org.districtprogress.core.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.plan.Frequency;
import org.districtprogress.core.plan.Indicator;

/**
 * Status and reason, decided by the first rule that holds. Whether a target is reached is decided
 * by the exact figures, so that 99.99999 % is not rounded up to it; the gap is the one that is
 * answered.
 */
record Verdict(Status status, Reason reason) {

    static Verdict of(
            Indicator indicator,
            @Nullable Actual actual,
            Reckoning reckoning,
            LocalDate on,
            Thresholds thresholds) {
        if (indicator.isSuspendedOn(on)) {
            return new Verdict(Status.SUSPENDED, Reasons.suspended(indicator.suspendedFrom()));
        }
        if (actual == null) {
            return indicator.measure().frequency() == Frequency.YEAR
                    ? new Verdict(Status.NOT_YET_MEASURABLE, Reasons.notYetMeasurable())
                    : new Verdict(Status.NOT_REPORTED, Reasons.notReported());
        }
        BigDecimal target = indicator.target().value();
        LocalDate due = indicator.target().due();
        if (actual.value().compareTo(target) >= 0) {
            return new Verdict(Status.ACHIEVED, Reasons.achieved(actual.value(), target));
        }
        if (!reckoning.judgedOn().isBefore(due)) {
            return new Verdict(Status.MISSED, Reasons.missed(actual.value(), target, due));
        }
        if (reckoning.gap() == null) {
            return new Verdict(Status.IN_PROGRESS, Reasons.inProgress(actual.value(), target));
        }
        return byGap(reckoning, thresholds);
    }

    private static Verdict byGap(Reckoning reckoning, Thresholds thresholds) {
        if (reckoning.gap().compareTo(thresholds.onTrackGap()) <= 0) {
            return new Verdict(
                    Status.ON_TRACK,
                    Reasons.gap("within-threshold", reckoning, thresholds.onTrackGap()));
        }
        if (reckoning.gap().compareTo(thresholds.atRiskGap()) <= 0) {
            return new Verdict(
                    Status.AT_RISK,
                    Reasons.gap("beyond-on-track-gap", reckoning, thresholds.onTrackGap()));
        }
        return new Verdict(
                Status.BEHIND,
                Reasons.gap("beyond-at-risk-gap", reckoning, thresholds.atRiskGap()));
    }
}
