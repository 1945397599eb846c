package org.districtprogress.livelihood.matters;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was reported of a livelihood matter on a day.
 *
 * @param text the visible progress in words, 形象进度
 * @param done how much is done by then, in the unit of the measure
 */
public record MatterProgress(
        @Schema(required = true) @Nullable LocalDate on,
        @Schema(required = true) @Nullable String text,
        @Nullable BigDecimal done) {}
