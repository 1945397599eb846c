package org.districtprogress.environment.integratedservices;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.districtprogress.api.register.RecordName;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A “一件事” scenario: matters of several departments done as one thing.
 *
 * @param leadDepartment who answers for it, 牵头部门
 * @param items what is joined; {@code itemsJoined} alone where they are not listed
 * @param itemsJoined how many matters are joined
 * @param daysBefore working days it took to have all matters done one by one
 * @param daysAfter working days it takes as one thing
 * @param visitsBefore how often one had to come in person
 * @param materialsBefore how many papers one had to hand in
 * @param launchedOn first day it is offered
 * @param endedOn first day it is offered no more
 */
public record IntegratedService(
        @Schema(required = true) @Nullable RecordName name,
        @Schema(required = true) @Nullable String leadDepartment,
        @Nullable List<JoinedItem> items,
        @Nullable Integer itemsJoined,
        @Nullable BigDecimal daysBefore,
        @Nullable BigDecimal daysAfter,
        @Nullable Integer visitsBefore,
        @Nullable Integer visitsAfter,
        @Nullable Integer materialsBefore,
        @Nullable Integer materialsAfter,
        @Nullable LocalDate launchedOn,
        @Nullable LocalDate endedOn,
        @Nullable List<MonthlyCases> cases,
        @Nullable String note) {

    List<JoinedItem> allItems() {
        return items == null ? List.of() : items;
    }

    List<MonthlyCases> allCases() {
        return cases == null ? List.of() : cases;
    }
}
