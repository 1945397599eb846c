package org.districtprogress.core.assessment;

import java.math.BigDecimal;
import java.util.Objects;
import org.districtprogress.core.Nullable;

/**
 * Another figure for what is judged, or one that would have been had it counted.
 *
 * @param difference {@code figure − judged}, in the indicator's unit; null where nothing is judged
 */
public record Alternative(Actual figure, @Nullable BigDecimal difference) {

    public Alternative {
        Objects.requireNonNull(figure, "figure");
    }
}
