package org.districtprogress.api.commitment;

import java.time.Instant;
import java.time.LocalDate;
import org.districtprogress.api.NameView;
import org.districtprogress.core.Nullable;

/**
 * A milestone in one version; {@code doneOn} and {@code evidence} are null while it has not
 * happened.
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
        String recordedBy) {}
