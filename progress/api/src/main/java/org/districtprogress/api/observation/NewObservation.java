package org.districtprogress.api.observation;

import java.math.BigDecimal;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A figure to be recorded. {@code period}, {@code value} and {@code source.system} are required;
 * {@code unit} is the indicator's where absent; {@code reason} is needed when this system has
 * already reported the period.
 */
public record NewObservation(
        @Schema(required = true) @Nullable String period,
        @Schema(required = true) @Nullable BigDecimal value,
        @Nullable String unit,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable String area,
        @Nullable String note,
        @Schema(required = true) @Nullable NewSource source,
        @Nullable String reason) {}
