package org.districtprogress.core.assessment;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * Another figure for what is judged.
 *
 * @param difference {@code figure − judged}, in the indicator's unit
 */
public record Alternative(Actual figure, BigDecimal difference) {

    public Alternative {
        Objects.requireNonNull(figure, "figure");
        Objects.requireNonNull(difference, "difference");
    }
}
