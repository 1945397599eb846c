package org.districtprogress.api.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.districtprogress.api.NameView;
import org.districtprogress.api.document.DocumentLink;
import org.districtprogress.api.trust.VerdictView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Trust;

/**
 * A milestone in one version; {@code doneOn} and {@code evidence} are null while it has not
 * happened; {@code verdict} is the latest of a second party on this version, null where there was
 * none, and a milestone that was rejected counts as not done; {@code documents} are those known to
 * show it at the moment asked about, whatever the version.
 */
public record MilestoneView(
        String commitment,
        String code,
        int version,
        NameView name,
        LocalDate due,
        @Nullable LocalDate doneOn,
        @Nullable EvidenceView evidence,
        @Nullable String reason,
        Instant recordedAt,
        String recordedBy,
        Trust trust,
        @Nullable VerdictView verdict,
        List<DocumentLink> documents) {

    public MilestoneView {
        documents = List.copyOf(documents);
    }
}
