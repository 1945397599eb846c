package org.districtprogress.industry.projects;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.districtprogress.api.register.RecordName;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A project.
 *
 * @param enterprise unified social credit code of who builds it
 * @param chain code of the industry chain it belongs to
 * @param startedOn the day of breaking ground for the foundations, not of a ceremony
 * @param startProof what shows the start: permit, dated photographs, entry into the statistics base
 * @param totalInvestment over the whole life, 总投资, in yuan
 */
public record Project(
        @Schema(required = true) @Nullable RecordName name,
        @Nullable String enterprise,
        @Nullable String chain,
        @Schema(required = true) @Nullable ConstructionNature nature,
        @Nullable List<Listing> lists,
        @Nullable LocalDate plannedStart,
        @Nullable LocalDate startedOn,
        @Nullable String startProof,
        @Nullable BigDecimal totalInvestment,
        @Nullable List<PlannedInvestment> plannedInvestment,
        @Nullable List<CompletedInvestment> completedInvestment,
        @Nullable LocalDate commissionedOn,
        @Nullable String note) {

    List<Listing> allLists() {
        return lists == null ? List.of() : lists;
    }

    List<PlannedInvestment> allPlanned() {
        return plannedInvestment == null ? List.of() : plannedInvestment;
    }

    List<CompletedInvestment> allCompleted() {
        return completedInvestment == null ? List.of() : completedInvestment;
    }
}
