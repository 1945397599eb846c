package org.districtprogress.core.flag;

import java.math.BigDecimal;
import java.util.Optional;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.decimal.Division;
import org.districtprogress.core.observation.Measurement;

/**
 * Whether a rate in per cent is the quotient of its own parts, to the decimals it is given in: to
 * one at least, since zeros at its end are not kept and 40 may have been sent as 40.0.
 */
public final class RateCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int FEWEST_DECIMALS = 1;

    private RateCheck() {}

    /**
     * A rate that is another than its parts make.
     *
     * @param quotient what they make; null over a denominator of 0, which makes none
     */
    public record Disagreement(@Nullable BigDecimal quotient) {}

    /** How the rate disagrees with its parts; empty where it agrees or has none. */
    public static Optional<Disagreement> disagreement(Measurement rate) {
        if (rate.numerator() == null || rate.denominator() == null) {
            return Optional.empty();
        }
        if (rate.denominator().signum() == 0) {
            return Optional.of(new Disagreement(null));
        }
        BigDecimal quotient = Division.of(rate.numerator().multiply(HUNDRED), rate.denominator());
        int decimals = Math.max(FEWEST_DECIMALS, rate.value().stripTrailingZeros().scale());
        return quotient.setScale(Math.min(decimals, Division.SCALE), Division.ROUNDING)
                                .compareTo(rate.value())
                        == 0
                ? Optional.empty()
                : Optional.of(new Disagreement(quotient));
    }
}
