package org.districtprogress.core.decimal;

import java.math.BigDecimal;
import org.districtprogress.core.error.ProgressException;

/**
 * What a figure may be: at most fourteen digits before the point and six behind it. A figure
 * outside is refused, never rounded: {@code |value| < 10^14} and {@code value × 10^6} is whole.
 */
public final class FigureBounds {

    /** Digits allowed before the decimal point. */
    public static final int INTEGER_DIGITS = 14;

    /** Digits allowed behind the decimal point. */
    public static final int FRACTION_DIGITS = 6;

    private FigureBounds() {}

    /**
     * The value itself, without trailing zeros, when it is within the bounds.
     *
     * @param pointer where the value stands in the input, for the error
     * @throws ProgressException INVALID, {@code number-out-of-range} or {@code too-many-decimals}
     */
    public static BigDecimal check(String pointer, BigDecimal value) {
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        // Before anything else: stripping 100e2147483647 would overflow, expanding it take for
        // ever.
        if ((long) value.precision() - value.scale() > INTEGER_DIGITS) {
            throw ProgressException.invalid(
                    pointer,
                    "number-out-of-range",
                    "The number is too large; allowed are up to 14 digits before the decimal point.",
                    value.toString());
        }
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.scale() > FRACTION_DIGITS) {
            throw ProgressException.invalid(
                    pointer,
                    "too-many-decimals",
                    "The number has more than 6 decimal places; figures are kept exactly, not rounded.",
                    value.toString());
        }
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
