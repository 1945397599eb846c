package org.districtprogress.environment.reformmeasures;

import java.time.LocalDate;
import org.districtprogress.api.register.RecordName;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A reform measure and the document that orders it.
 *
 * @param name the measure, 改革措施
 * @param commitment code of the commitment of this service that it serves
 * @param documentNumber 文号
 * @param issuingBody 印发机关
 * @param effectiveOn first day it is in force
 * @param closedOn first day it is in force no more
 * @param nextReview the day it is looked at again, 评估
 */
public record ReformMeasure(
        @Schema(required = true) @Nullable RecordName name,
        @Schema(required = true, examples = "five-ultimates-service") @Nullable String commitment,
        @Nullable String documentNumber,
        @Nullable String issuingBody,
        @Schema(required = true) @Nullable MeasureState state,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate effectiveOn,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate nextReview,
        @Nullable String note) {}
