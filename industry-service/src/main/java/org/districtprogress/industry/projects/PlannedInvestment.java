package org.districtprogress.industry.projects;

import java.math.BigDecimal;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be invested in a year, 年度计划投资, in yuan. */
public record PlannedInvestment(
        @Schema(required = true) @Nullable Integer year,
        @Schema(required = true) @Nullable BigDecimal amount) {}
