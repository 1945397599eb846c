package org.districtprogress.core.flag;

import java.math.BigDecimal;
import java.util.Optional;
import org.districtprogress.core.decimal.Division;
import org.districtprogress.core.observation.Measurement;

/** Whether a rate in per cent is the quotient of its own parts, to the decimals it is given in. */
public final class RateCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private RateCheck() {}

    /** The quotient that the parts make, where the rate is another; empty where it agrees. */
    public static Optional<BigDecimal> quotientOtherThan(Measurement rate) {
        if (rate.numerator() == null
                || rate.denominator() == null
                || rate.denominator().signum() == 0) {
            return Optional.empty();
        }
        BigDecimal quotient = Division.of(rate.numerator().multiply(HUNDRED), rate.denominator());
        int decimals = Math.max(0, rate.value().stripTrailingZeros().scale());
        return quotient.setScale(Math.min(decimals, Division.SCALE), Division.ROUNDING)
                                .compareTo(rate.value())
                        == 0
                ? Optional.empty()
                : Optional.of(quotient);
    }
}
