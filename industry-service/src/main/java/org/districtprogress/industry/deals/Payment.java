package org.districtprogress.industry.deals;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Money that moved on a day.
 *
 * @param sum in yuan, more than 0
 * @param slip number of the bank's slip that shows it
 */
public record Payment(
        @Schema(required = true) @Nullable LocalDate on,
        @Schema(required = true) @Nullable BigDecimal sum,
        @Schema(required = true) @Nullable String slip) {}
