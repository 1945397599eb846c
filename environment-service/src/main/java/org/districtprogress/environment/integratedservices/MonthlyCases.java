package org.districtprogress.environment.integratedservices;

import java.time.YearMonth;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many cases were completed in a month, 办件量, not since January. */
public record MonthlyCases(
        @Schema(required = true, implementation = String.class, examples = "2024-03") @Nullable
                YearMonth month,
        @Schema(required = true) @Nullable Integer count) {}
