package org.districtprogress.livelihood.villages;

import java.time.LocalDate;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether a village is in the base of the village indicators, 统计范围.
 *
 * @param inScope false for one that never counts, e.g. a city neighbourhood that was a village
 * @param from first day in the base; absent: from ever
 * @param until first day it is out of the base again; absent: for good
 * @param note why it is outside or leaves, and by which document; required then
 */
public record VillageScope(
        @Schema(required = true) @Nullable Boolean inScope,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String note) {}
