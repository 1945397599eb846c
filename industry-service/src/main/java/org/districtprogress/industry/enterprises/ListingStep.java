package org.districtprogress.industry.enterprises;

import java.time.LocalDate;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A stage that was reached.
 *
 * @param on the day of the filing, notice or decision
 * @param proof what shows it: number or address of that document
 */
public record ListingStep(
        @Schema(required = true) @Nullable ListingStage stage,
        @Schema(required = true) @Nullable LocalDate on,
        @Schema(required = true) @Nullable String proof) {}
