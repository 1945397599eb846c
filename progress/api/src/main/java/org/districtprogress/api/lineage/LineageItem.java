package org.districtprogress.api.lineage;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.districtprogress.api.NameView;
import org.districtprogress.api.document.DocumentLink;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.assessment.Part;
import org.districtprogress.core.observation.Trust;

/**
 * One contribution of one row.
 *
 * @param register register of the row; {@code observations} for a reported figure
 * @param version the version of the record that contributes; null for an observation, and for a
 *     commitment: its milestones have versions
 * @param item tells several contributions of one row apart, and says why one is 0
 * @param amount exact, in the rule's unit; 0 where the row is looked at and does not count
 * @param businessDay the day on which what the row says happened: of a receipt, the end of a month,
 *     of a recognition; null where it says how something stands, and for an observation
 * @param since first day of the contribution; null: all days
 * @param href path of the row as it was on that day and known at that moment
 * @param documents what is attached to the row; for a commitment, to its milestones
 * @param through the record of another register because of which it counts; null where it does by
 *     itself
 */
public record LineageItem(
        Part part,
        String register,
        String id,
        @Nullable Integer version,
        @Nullable NameView name,
        String item,
        BigDecimal amount,
        @Nullable LocalDate businessDay,
        @Nullable LocalDate since,
        Trust trust,
        Instant recordedAt,
        String href,
        List<DocumentLink> documents,
        @Nullable LineageThrough through) {

    /** Holds a copy. */
    public LineageItem {
        documents = List.copyOf(documents);
    }
}
