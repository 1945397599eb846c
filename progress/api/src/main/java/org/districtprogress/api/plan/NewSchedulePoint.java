package org.districtprogress.api.plan;

import java.math.BigDecimal;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A value to be planned for the end of a day, both required; in the indicator's unit. */
public record NewSchedulePoint(
        @Schema(required = true) @Nullable String day,
        @Schema(required = true) @Nullable BigDecimal value) {}
