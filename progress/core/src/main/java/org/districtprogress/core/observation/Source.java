package org.districtprogress.core.observation;

import java.util.Objects;
import org.districtprogress.core.Nullable;

/**
 * Who says it. Observations of one period from one system are revisions of each other; those from
 * different systems stand side by side.
 *
 * @param system the reporting system, or the host of the page a figure was published on
 * @param record the system's own key of the record; null where it has none
 * @param publishedOn day, month or year of publication as far as known ({@code 2024-05-06}, {@code
 *     2021-12}); null where unknown
 * @param confidence null where the source was not graded; ranks below LOW
 */
public record Source(
        String system,
        @Nullable String record,
        @Nullable String title,
        @Nullable String url,
        @Nullable String publishedOn,
        @Nullable Confidence confidence) {

    public Source {
        Objects.requireNonNull(system, "system");
    }

    int confidenceRank() {
        return confidence == null ? -1 : confidence.ordinal();
    }
}
