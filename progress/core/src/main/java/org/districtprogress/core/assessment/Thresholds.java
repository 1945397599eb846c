package org.districtprogress.core.assessment;

import java.math.BigDecimal;

/**
 * How far behind still counts as what, in shares of the target; both belong to the plan. {@code 0 ≤
 * onTrackGap < atRiskGap}.
 *
 * @param onTrackGap largest gap that is ON_TRACK
 * @param atRiskGap largest gap that is AT_RISK
 */
public record Thresholds(BigDecimal onTrackGap, BigDecimal atRiskGap) {

    /** Ten and thirty points, the published practice of the red, yellow and green lights. */
    public static final Thresholds PUBLISHED_PRACTICE =
            new Thresholds(new BigDecimal("0.10"), new BigDecimal("0.30"));

    public Thresholds {
        if (onTrackGap.signum() < 0 || onTrackGap.compareTo(atRiskGap) >= 0) {
            throw new IllegalArgumentException(
                    "0 ≤ onTrackGap < atRiskGap, found " + onTrackGap + " and " + atRiskGap);
        }
    }
}
