package org.districtprogress.api.register;

import java.time.Instant;
import java.time.LocalDate;
import org.districtprogress.api.observation.SourceView;
import org.districtprogress.core.Nullable;

/**
 * One thing that happened to a record.
 *
 * @param judged the version a verdict is about; null for other events
 * @param effectiveFrom first day it is about; null: all days, or a verdict
 * @param record the content as it was recorded; null for a verdict
 * @param source who said it; null for a verdict
 */
public record RecordVersionView<T>(
        int version,
        RecordEvent event,
        @Nullable Integer judged,
        @Nullable LocalDate effectiveFrom,
        @Nullable T record,
        @Nullable SourceView source,
        @Nullable String reason,
        Instant recordedAt,
        String recordedBy) {}
