package org.districtprogress.core.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.districtprogress.core.Nullable;

/**
 * The arithmetic of one assessment. All shares are dimensionless, six places.
 *
 * @param judgedOn j: the earlier of the day asked about and the end of the actual's period; the day
 *     asked about where there is no actual or it is derived
 * @param attainment a = actual ÷ target; null without an actual
 * @param elapsed e = (j − S + 1) ÷ (D − S + 1) in days, within 0…1
 * @param expected x = the schedule's value at j ÷ target, or e for cumulative indicators without a
 *     schedule; null for levels without one
 * @param pace a ÷ x; null where either is missing or x is 0
 * @param gap x − a; null where either is missing
 */
public record Reckoning(
        LocalDate judgedOn,
        @Nullable BigDecimal attainment,
        BigDecimal elapsed,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal pace,
        @Nullable BigDecimal gap) {

    public Reckoning {
        Objects.requireNonNull(judgedOn, "judgedOn");
        Objects.requireNonNull(elapsed, "elapsed");
    }
}
