package org.districtprogress.industry.chains;

import java.time.LocalDate;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something to be done for a chain.
 *
 * @param code tells it from the chain's other items
 * @param what is to be done, in words
 * @param doneOn the day it was done
 * @param proof what shows that; needed once it is done
 */
public record WorkItem(
        @Schema(required = true) @Nullable String code,
        @Schema(required = true) @Nullable String what,
        @Schema(required = true) @Nullable LocalDate due,
        @Nullable LocalDate doneOn,
        @Nullable String proof) {}
