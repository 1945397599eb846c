package org.districtprogress.core.index;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.decimal.Division;

/**
 * How far a scope is, in one number with its honesty: {@code value = Σ wᵢ·pᵢ ÷ Σ wᵢ} over the
 * measured indicators. Dimensionless, six places, within 0…1.
 *
 * @param value null where nothing is measured, nothing has a target, or a part does not answer
 * @param low {@code value} with every missing indicator counted as 0; null without targets
 * @param high {@code value} with every missing indicator counted as 1; null without targets
 * @param coverage measured weight ÷ all weight; null without targets or where a part's weight is
 *     unknown
 * @param reason why there is no value; null where there is one
 */
public record Index(
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable BigDecimal coverage,
        @Nullable IndexReason reason) {

    /** Of a scope without targets. */
    public static final Index NO_TARGETS =
            new Index(null, null, null, null, IndexReason.NO_TARGETS);

    /** Of a scope with a part whose weight is not known: anything from 0 to 1. */
    public static final Index UNKNOWN =
            new Index(null, BigDecimal.ZERO, BigDecimal.ONE, null, IndexReason.PART_UNAVAILABLE);

    /** The index over the shares of all unsuspended indicators with a target. */
    public static Index of(Collection<IndexShare> shares) {
        if (shares.isEmpty()) {
            return NO_TARGETS;
        }
        List<IndexShare> measured = shares.stream().filter(s -> s.share() != null).toList();
        BigDecimal all = weight(shares);
        BigDecimal known = weight(measured);
        BigDecimal achieved =
                measured.stream()
                        .map(s -> s.weight().multiply(s.share()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal low = Division.of(achieved, all);
        BigDecimal high = Division.of(achieved.add(all.subtract(known)), all);
        return measured.isEmpty()
                ? new Index(null, low, high, Division.of(known, all), IndexReason.NOTHING_MEASURED)
                : new Index(Division.of(achieved, known), low, high, Division.of(known, all), null);
    }

    /**
     * The index of a scope of which a part does not answer now: no value, and bounds in which every
     * indicator of that part counts as missing.
     *
     * @param shares of all indicators, those of the part without a share
     */
    public static Index withoutPart(Collection<IndexShare> shares) {
        if (shares.isEmpty()) {
            return UNKNOWN;
        }
        Index bounds = of(shares);
        return new Index(
                null, bounds.low(), bounds.high(), bounds.coverage(), IndexReason.PART_UNAVAILABLE);
    }

    private static BigDecimal weight(Collection<IndexShare> shares) {
        return shares.stream().map(IndexShare::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
