package org.districtprogress.service.persistence;

import java.time.Instant;
import java.time.LocalDate;
import org.districtprogress.api.register.RecordEvent;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Source;

/**
 * One thing that happened to a record.
 *
 * @param judged the version a verdict is about; null for other events
 * @param effectiveFrom first day it is about; null for a verdict
 * @param content JSON as its register writes it; null for a verdict
 * @param source who said it; null for a verdict
 * @param recordedBy the reporting system, or the second party of a verdict
 */
public record RecordVersion(
        String register,
        String id,
        int version,
        RecordEvent event,
        @Nullable Integer judged,
        @Nullable LocalDate effectiveFrom,
        @Nullable String content,
        @Nullable Source source,
        @Nullable String reason,
        Instant recordedAt,
        String recordedBy) {}
