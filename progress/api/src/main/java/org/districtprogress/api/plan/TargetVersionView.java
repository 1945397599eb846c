package org.districtprogress.api.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.districtprogress.core.Nullable;

/**
 * What the plan promises of an indicator, in one version. Version 1 is the plan as it was adopted
 * and has no {@code reason}, {@code recordedAt} and {@code recordedBy}; every later one was
 * revised.
 */
public record TargetVersionView(
        String indicator,
        int version,
        TargetView target,
        List<SchedulePointView> schedule,
        @Nullable LocalDate suspendedFrom,
        @Nullable String reason,
        @Nullable Instant recordedAt,
        @Nullable String recordedBy) {

    public TargetVersionView {
        schedule = List.copyOf(schedule);
    }
}
