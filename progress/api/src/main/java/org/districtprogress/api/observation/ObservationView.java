package org.districtprogress.api.observation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.districtprogress.api.document.DocumentLink;
import org.districtprogress.api.trust.VerdictView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Area;
import org.districtprogress.core.observation.Trust;

/**
 * One measured value for one reference period. {@code superseded} says whether a later revision was
 * known at the moment asked about; {@code verdict} is the latest of a second party known then, null
 * where there was none; {@code supersedes} and {@code reason} are null for a first one. {@code
 * documents} are those known to show it at that moment.
 */
public record ObservationView(
        String id,
        String indicator,
        Area area,
        String period,
        LocalDate start,
        LocalDate end,
        BigDecimal value,
        String unit,
        @Nullable OriginalView original,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable String note,
        SourceView source,
        Trust trust,
        @Nullable VerdictView verdict,
        boolean superseded,
        @Nullable String supersedes,
        @Nullable String reason,
        Instant recordedAt,
        String recordedBy,
        List<DocumentLink> documents) {

    public ObservationView {
        documents = List.copyOf(documents);
    }
}
