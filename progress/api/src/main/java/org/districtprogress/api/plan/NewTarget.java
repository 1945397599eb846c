package org.districtprogress.api.plan;

import java.math.BigDecimal;
import java.util.List;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A target as it is to be from now on, whole: what is left out is not kept from before. {@code
 * value}, {@code due}, {@code strength} and {@code reason} are required; {@code weight} is 1 where
 * absent, {@code schedule} is none, and without {@code suspendedFrom} the target stands.
 */
public record NewTarget(
        @Schema(required = true) @Nullable BigDecimal value,
        @Schema(required = true) @Nullable String due,
        @Schema(required = true) @Nullable String strength,
        @Nullable BigDecimal weight,
        @Nullable List<NewSchedulePoint> schedule,
        @Nullable String suspendedFrom,
        @Schema(required = true) @Nullable String reason) {}
