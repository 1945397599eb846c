package org.districtprogress.industry.projects;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was invested in a month, not since January, in yuan. */
public record CompletedInvestment(
        @Schema(required = true, implementation = String.class, examples = "2024-03") @Nullable
                YearMonth month,
        @Schema(required = true) @Nullable BigDecimal amount) {}
