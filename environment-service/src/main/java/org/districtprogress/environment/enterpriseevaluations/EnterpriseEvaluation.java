package org.districtprogress.environment.enterpriseevaluations;

import java.time.LocalDate;
import org.districtprogress.api.register.RecordName;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How an enterprise was evaluated in a year's evaluation of intensive use of resources.
 *
 * @param name of the enterprise
 * @param year of the evaluation
 * @param enterprise unified social credit code
 * @param publishedOn from this day the class holds, until a later year's is published
 */
public record EnterpriseEvaluation(
        @Schema(required = true) @Nullable RecordName name,
        @Schema(required = true) @Nullable Integer year,
        @Schema(required = true) @Nullable String enterprise,
        @Schema(required = true) @Nullable EvaluationClass evaluationClass,
        @Schema(required = true) @Nullable EvaluationMeasures measures,
        @Schema(required = true) @Nullable LocalDate publishedOn,
        @Nullable String note) {}
