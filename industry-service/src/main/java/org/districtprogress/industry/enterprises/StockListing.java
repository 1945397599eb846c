package org.districtprogress.industry.enterprises;

import java.time.LocalDate;
import java.util.List;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An enterprise's way to a listing.
 *
 * @param enteredOn first day in this role
 * @param leftOn first day it has the role no longer
 * @param attribution why the district counts it as its own, e.g. 注册地在高新区
 * @param steps in the order they were taken
 */
public record StockListing(
        @Schema(required = true) @Nullable ListingRole role,
        @Schema(required = true) @Nullable LocalDate enteredOn,
        @Nullable LocalDate leftOn,
        @Schema(required = true) @Nullable String attribution,
        @Nullable List<ListingStep> steps) {

    List<ListingStep> allSteps() {
        return steps == null ? List.of() : steps;
    }
}
