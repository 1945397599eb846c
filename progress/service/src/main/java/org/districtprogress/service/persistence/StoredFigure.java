package org.districtprogress.service.persistence;

import java.math.BigDecimal;
import org.districtprogress.core.Nullable;

/** A {@code numeric(20,6)} as the engine writes it: without trailing zeros, never in exponents. */
final class StoredFigure {

    private StoredFigure() {}

    static @Nullable BigDecimal of(@Nullable BigDecimal stored) {
        if (stored == null) {
            return null;
        }
        BigDecimal plain = stored.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
