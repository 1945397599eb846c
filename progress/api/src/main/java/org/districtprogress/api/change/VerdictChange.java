package org.districtprogress.api.change;

import java.math.BigDecimal;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Area;
import org.districtprogress.core.observation.VerdictKind;

/**
 * What a second party found of a figure.
 *
 * @param kind VERDICT
 * @param unit of the value, which is that of the indicator
 * @param reason why; null only for a first verdict that verifies
 */
public record VerdictChange(
        ChangeKind kind,
        String indicator,
        String observation,
        Area area,
        String period,
        BigDecimal value,
        String unit,
        VerdictKind verdict,
        String verifier,
        @Nullable String reason,
        String href)
        implements ChangeData {

    @Override
    public VerdictChange at(String otherHref) {
        return new VerdictChange(
                kind,
                indicator,
                observation,
                area,
                period,
                value,
                unit,
                verdict,
                verifier,
                reason,
                otherHref);
    }
}
