package org.districtprogress.industry.projects;

import java.time.LocalDate;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A project's place on a list of one year.
 *
 * @param category the list's own kind, e.g. 省重大, 省优选, 双招双引, 补短板
 * @param batch the batch it came with, e.g. 2024-1
 * @param listedOn first day on the list; absent: the whole year
 * @param removedOn first day it is off the list again
 */
public record Listing(
        @Schema(required = true) @Nullable ProjectList list,
        @Schema(required = true) @Nullable Integer year,
        @Schema(required = true) @Nullable ProjectPhase phase,
        @Nullable String category,
        @Nullable String batch,
        @Nullable LocalDate listedOn,
        @Nullable LocalDate removedOn) {

    /** Whether the list has as new what had started before its year. */
    boolean isOfOneThatStartedBefore(@Nullable LocalDate start) {
        return phase == ProjectPhase.NEW && start != null && start.getYear() < year;
    }
}
