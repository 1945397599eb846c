package org.districtprogress.service.imports;

import java.math.BigDecimal;
import org.districtprogress.api.observation.NewObservation;
import org.districtprogress.api.observation.NewSource;
import org.districtprogress.core.Nullable;

/**
 * An observation as a row of a file says it.
 *
 * @param expects fingerprint of what it corrects; null where that is not said
 */
record ObservationRow(
        @Nullable String indicator,
        @Nullable String area,
        @Nullable String period,
        @Nullable BigDecimal value,
        @Nullable String unit,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable String note,
        @Nullable NewSource source,
        @Nullable String reason,
        @Nullable String expects) {

    NewObservation observation() {
        return new NewObservation(
                period, value, unit, numerator, denominator, area, note, source, reason);
    }
}
