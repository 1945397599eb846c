package org.districtprogress.livelihood.matters;

import java.time.LocalDate;
import java.util.List;
import org.districtprogress.api.register.RecordName;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One of the ten livelihood matters of a year, 民生实事.
 *
 * @param number its place among the ten, 1 to 10
 * @param owner the department that answers for it
 * @param progress what was reported of it, in the order of the days
 * @param deliveredOn the day on which everything promised was there
 * @param deliveryProof what shows it: acceptance record, public notice, dated photographs
 */
public record LivelihoodMatter(
        @Schema(required = true) @Nullable RecordName name,
        @Schema(required = true) @Nullable Integer year,
        @Schema(required = true) @Nullable Integer number,
        @Schema(required = true) @Nullable String owner,
        @Schema(required = true) @Nullable MatterMeasure measure,
        @Nullable List<MatterProgress> progress,
        @Nullable LocalDate deliveredOn,
        @Nullable String deliveryProof,
        @Nullable String note) {

    List<MatterProgress> allProgress() {
        return progress == null ? List.of() : progress;
    }
}
