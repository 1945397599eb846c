package org.districtprogress.industry.deals;

import java.time.LocalDate;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Receipts that do not count.
 *
 * @param from receipts of this day and later; absent: all of the deal
 * @param text needed where the reason is OTHER
 */
public record Exclusion(
        @Nullable LocalDate from,
        @Schema(required = true) @Nullable ExclusionReason reason,
        @Nullable String text) {}
