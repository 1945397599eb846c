package org.districtprogress.api.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.districtprogress.api.NameView;
import org.districtprogress.api.observation.FigureView;
import org.districtprogress.api.plan.TargetView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.assessment.Reporting;
import org.districtprogress.core.assessment.Status;
import org.districtprogress.core.observation.Trust;

/**
 * One indicator judged on one day, with all it takes to judge it again. {@code trust} is the lowest
 * that counted, CLAIMED or VERIFIED. {@code baseline}, {@code actual}, {@code attainment}, {@code
 * expected}, {@code pace} and {@code gap} are null where there is none.
 */
public record AssessmentView(
        String indicator,
        NameView name,
        String campaign,
        @Nullable String workstream,
        LocalDate on,
        Instant knownAt,
        Trust trust,
        TargetView target,
        @Nullable FigureView baseline,
        @Nullable FigureView actual,
        List<FigureView> alternatives,
        List<FigureView> beside,
        LocalDate judgedOn,
        @Nullable BigDecimal attainment,
        BigDecimal elapsed,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal pace,
        @Nullable BigDecimal gap,
        Status status,
        ReasonView reason,
        boolean everLate,
        Reporting reporting,
        MethodView method) {}
