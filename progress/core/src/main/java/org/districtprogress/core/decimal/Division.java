package org.districtprogress.core.decimal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The one place that divides. A quotient is rounded once, {@code HALF_UP}, to six places; what is
 * computed from it starts from the rounded value, so that a reader can recompute it from the
 * answer.
 */
public final class Division {

    /** Decimal places of every quotient. */
    public static final int SCALE = 6;

    /** How the last place is rounded. */
    public static final RoundingMode ROUNDING = RoundingMode.HALF_UP;

    private Division() {}

    /**
     * {@code dividend ÷ divisor} to six places.
     *
     * @throws ArithmeticException when the divisor is zero: callers decide what an undefined ratio
     *     means before they divide
     */
    public static BigDecimal of(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, SCALE, ROUNDING);
    }

    /** {@code dividend ÷ divisor} of two counts, to six places. */
    public static BigDecimal of(long dividend, long divisor) {
        return of(BigDecimal.valueOf(dividend), BigDecimal.valueOf(divisor));
    }
}
