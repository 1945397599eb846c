package org.districtprogress.api.document;

import java.time.Instant;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.document.SubjectKind;

/** That a document shows something, as it was first recorded. */
public record AttachmentView(
        SubjectKind kind,
        String subject,
        DocumentLink document,
        @Nullable String note,
        Instant recordedAt,
        String recordedBy) {}
