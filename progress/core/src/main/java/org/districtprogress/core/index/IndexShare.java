package org.districtprogress.core.index;

import java.math.BigDecimal;
import java.util.Objects;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.decimal.Division;

/**
 * One indicator's part in an index.
 *
 * @param weight w, above zero
 * @param share p, within 0…1; null where there is no actual
 */
public record IndexShare(BigDecimal weight, @Nullable BigDecimal share) {

    public IndexShare {
        Objects.requireNonNull(weight, "weight");
        if (weight.signum() <= 0) {
            throw new IllegalArgumentException("a weight is above zero, found " + weight);
        }
        if (share != null && (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0)) {
            throw new IllegalArgumentException("a share lies within 0…1, found " + share);
        }
    }

    /**
     * The part of an assessed indicator: {@code p = min(1, a ÷ x)}, or {@code min(1, a)} where x is
     * null or 0, never below 0; null without an attainment. Six places. The cap keeps one star from
     * hiding a failure.
     */
    public static IndexShare of(
            BigDecimal weight, @Nullable BigDecimal attainment, @Nullable BigDecimal expected) {
        if (attainment == null) {
            return new IndexShare(weight, null);
        }
        boolean hasExpectation = expected != null && expected.signum() > 0;
        BigDecimal uncapped = hasExpectation ? Division.of(attainment, expected) : attainment;
        return new IndexShare(weight, uncapped.min(BigDecimal.ONE).max(BigDecimal.ZERO));
    }
}
