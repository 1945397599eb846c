package org.districtprogress.api.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.districtprogress.core.Nullable;

/**
 * What the plan promises of an indicator was revised.
 *
 * @param kind TARGET
 * @param version the version that this is; 1 was the plan as adopted
 * @param value above zero, in {@code unit}
 * @param suspendedFrom the day from which it is suspended; null while it stands
 * @param reason why it was revised
 * @param recordedBy the client that recorded it
 */
public record TargetChange(
        ChangeKind kind,
        String indicator,
        int version,
        BigDecimal value,
        String unit,
        LocalDate due,
        @Nullable LocalDate suspendedFrom,
        String reason,
        String recordedBy,
        String href)
        implements ChangeData {

    @Override
    public TargetChange at(String otherHref) {
        return new TargetChange(
                kind,
                indicator,
                version,
                value,
                unit,
                due,
                suspendedFrom,
                reason,
                recordedBy,
                otherHref);
    }
}
