package org.districtprogress.core.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.districtprogress.core.decimal.FigureBounds;
import org.districtprogress.core.error.ProgressException;

/**
 * Expresses a figure in another unit of its dimension, exactly: {@code value × factor(from) ÷
 * factor(to)}. A figure that would need more than six decimal places is refused, not rounded. The
 * figure itself is held within the bounds before it is multiplied, so that 10^400 costs nothing.
 */
public final class UnitConversion {

    private UnitConversion() {}

    /**
     * The value in {@code to}.
     *
     * @throws ProgressException INVALID: {@code unit-not-convertible} across dimensions, {@code
     *     conversion-inexact} when six places do not hold the result, or out of the bounds of a
     *     figure
     */
    public static BigDecimal convert(BigDecimal value, Unit from, Unit to) {
        BigDecimal figure = FigureBounds.check("/value", value);
        if (from.code().equals(to.code())) {
            return figure;
        }
        if (!from.isConvertibleTo(to)) {
            throw ProgressException.invalid(
                    "/unit",
                    "unit-not-convertible",
                    "The indicator is measured in "
                            + to.code()
                            + "; "
                            + from.code()
                            + " does not convert.",
                    from.code());
        }
        try {
            BigDecimal converted =
                    figure.multiply(from.factor())
                            .divide(
                                    to.factor(),
                                    FigureBounds.FRACTION_DIGITS,
                                    RoundingMode.UNNECESSARY);
            return FigureBounds.check("/value", converted);
        } catch (ArithmeticException inexact) {
            throw ProgressException.invalid(
                    "/value",
                    "conversion-inexact",
                    "In "
                            + to.code()
                            + " the figure needs more than 6 decimal places; report it in that unit.",
                    figure.toPlainString());
        }
    }
}
