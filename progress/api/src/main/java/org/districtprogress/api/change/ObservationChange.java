package org.districtprogress.api.change;

import java.math.BigDecimal;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Area;

/**
 * A figure that was recorded, or took the place of an earlier one.
 *
 * @param kind OBSERVATION
 * @param unit of the value, which is that of the indicator
 * @param supersedes id of the observation it revises; null for a first one
 * @param reason why it revises that one; null for a first one
 * @param recordedBy the reporting system
 */
public record ObservationChange(
        ChangeKind kind,
        String indicator,
        String observation,
        Area area,
        String period,
        BigDecimal value,
        String unit,
        @Nullable String supersedes,
        @Nullable String reason,
        String recordedBy,
        String href)
        implements ChangeData {

    @Override
    public ObservationChange at(String otherHref) {
        return new ObservationChange(
                kind,
                indicator,
                observation,
                area,
                period,
                value,
                unit,
                supersedes,
                reason,
                recordedBy,
                otherHref);
    }
}
