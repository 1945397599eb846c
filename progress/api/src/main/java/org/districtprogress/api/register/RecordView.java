package org.districtprogress.api.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.districtprogress.api.document.DocumentLink;
import org.districtprogress.api.observation.SourceView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Trust;

/**
 * A record as it holds on a day and is known at a moment.
 *
 * @param version the version whose content this is
 * @param latestVersion the last thing that happened to the record by then; a change names it in
 *     {@code If-Match}
 * @param effectiveFrom first day the content holds; null: since ever
 * @param effectiveUntil the day after the last one; null: for good
 * @param reason why that version was recorded; null for a first one
 * @param documents attached to the record by then
 * @param href path of this version's record
 */
public record RecordView<T>(
        String register,
        String id,
        int version,
        int latestVersion,
        RecordState state,
        Trust trust,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        T record,
        SourceView source,
        @Nullable String reason,
        Instant recordedAt,
        String recordedBy,
        List<DocumentLink> documents,
        String href) {

    /** Holds a copy. */
    public RecordView {
        documents = List.copyOf(documents);
    }
}
