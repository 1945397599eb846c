package org.districtprogress.core.document;

import java.time.Instant;
import java.util.Objects;
import org.districtprogress.core.Nullable;

/**
 * That a document shows something: recorded once, never taken back.
 *
 * @param kind what kind of thing it is attached to
 * @param subject which one, in the form that {@link SubjectKind} says
 * @param document what shows it
 * @param note what of it the document shows; null where nothing was said
 * @param recordedAt from when on it is known to be attached
 * @param recordedBy who attached it
 */
public record Attachment(
        SubjectKind kind,
        String subject,
        Document document,
        @Nullable String note,
        Instant recordedAt,
        String recordedBy) {

    public Attachment {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(recordedAt, "recordedAt");
        Objects.requireNonNull(recordedBy, "recordedBy");
    }
}
