package org.districtprogress.api.observation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.districtprogress.api.trust.VerdictView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Area;
import org.districtprogress.core.observation.Basis;
import org.districtprogress.core.observation.Trust;

/**
 * A figure as an answer shows it beside others, in the indicator's unit. For a figure worked out
 * from a register {@code source} and {@code observation} are null, and {@code rule} says how.
 * {@code difference} is this figure minus the judged one, and null where nothing is compared.
 * {@code verdict} is the latest of a second party, null where there is none.
 */
public record FigureView(
        @Nullable String observation,
        BigDecimal value,
        String period,
        LocalDate start,
        LocalDate end,
        Area area,
        Basis basis,
        Trust trust,
        @Nullable VerdictView verdict,
        Instant recordedAt,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal difference,
        @Nullable String note,
        @Nullable SourceView source,
        @Nullable RuleView rule) {}
