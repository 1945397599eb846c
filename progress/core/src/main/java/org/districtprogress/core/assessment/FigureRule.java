package org.districtprogress.core.assessment;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.decimal.Division;
import org.districtprogress.core.plan.Name;

/**
 * How a figure is worked out from rows.
 *
 * @param code stable, kebab-case
 * @param name the rule in words
 * @param shape a sum of contributions, or a ratio of two sums
 * @param scale for a sum: how many units of a contribution are one unit of the figure; for a ratio:
 *     what the quotient is multiplied by, 100 for per cent
 * @param contributionUnit code of the unit of contributions
 */
public record FigureRule(
        String code, Name name, Shape shape, BigDecimal scale, String contributionUnit) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What the sums are made into. */
    public enum Shape {
        /** {@code Σ contributions ÷ scale}. */
        SUM,
        /** {@code Σ numerators × scale ÷ Σ denominators}. */
        RATIO
    }

    /** A rule with a scale above zero. */
    public FigureRule {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(shape, "shape");
        Objects.requireNonNull(contributionUnit, "contributionUnit");
        if (scale.signum() <= 0) {
            throw new IllegalArgumentException("scale " + scale + " of rule " + code);
        }
    }

    /** A count of rows, or a sum in the figure's own unit. */
    public static FigureRule sum(String code, String zh, String en, String unit) {
        return new FigureRule(code, new Name(zh, en), Shape.SUM, BigDecimal.ONE, unit);
    }

    /** A sum whose rows are in a smaller unit, of which {@code scale} are one of the figure's. */
    public static FigureRule sum(String code, String zh, String en, String unit, BigDecimal scale) {
        return new FigureRule(code, new Name(zh, en), Shape.SUM, scale, unit);
    }

    /** A share in per cent. */
    public static FigureRule percent(String code, String zh, String en, String unit) {
        return new FigureRule(code, new Name(zh, en), Shape.RATIO, HUNDRED, unit);
    }

    /**
     * The figure, divided once; empty where a ratio has nothing to be a share of.
     *
     * @param denominator not used by a sum
     */
    public Optional<BigDecimal> value(BigDecimal numerator, @Nullable BigDecimal denominator) {
        if (shape == Shape.SUM) {
            return Optional.of(
                    scale.compareTo(BigDecimal.ONE) == 0
                            ? numerator
                            : Division.of(numerator, scale));
        }
        return denominator == null || denominator.signum() == 0
                ? Optional.empty()
                : Optional.of(Division.of(numerator.multiply(scale), denominator));
    }
}
