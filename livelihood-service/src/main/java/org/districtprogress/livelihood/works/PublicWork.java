package org.districtprogress.livelihood.works;

import java.time.LocalDate;
import org.districtprogress.api.register.RecordName;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that is built for residents.
 *
 * @param location where it is found: street or town, road, from and to
 * @param commitment code of the commitment of the plan that it serves
 * @param completedOn day of the acceptance
 * @param openedOn first day it is used
 */
public record PublicWork(
        @Schema(required = true) @Nullable RecordName name,
        @Schema(required = true) @Nullable WorkKind kind,
        @Nullable WorkSize size,
        @Schema(required = true) @Nullable WorkStage stage,
        @Schema(required = true) @Nullable String location,
        @Nullable String commitment,
        @Nullable LocalDate plannedFinish,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate completedOn,
        @Nullable LocalDate openedOn,
        @Nullable String note) {}
