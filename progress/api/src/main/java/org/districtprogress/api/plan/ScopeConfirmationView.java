package org.districtprogress.api.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.districtprogress.api.observation.SourceView;
import org.districtprogress.core.Nullable;

/**
 * A published restatement of the size of the plan's list: it confirms the plan and is no progress.
 * {@code confirms} says whether it equals the target.
 */
public record ScopeConfirmationView(
        String period,
        LocalDate start,
        LocalDate end,
        BigDecimal value,
        String unit,
        boolean confirms,
        @Nullable String note,
        SourceView source,
        Instant recordedAt) {}
