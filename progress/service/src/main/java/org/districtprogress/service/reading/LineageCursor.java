package org.districtprogress.service.reading;

import java.util.Locale;
import java.util.Objects;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.problem.Ask;
import org.districtprogress.service.persistence.Contribution;
import org.districtprogress.service.persistence.ContributionRepository;

/**
 * Where a page of a lineage begins: it carries what was asked, so that all pages of one walk are of
 * one figure, whatever is recorded meanwhile.
 */
public record LineageCursor(
        AsOf asOf, String question, @Nullable ContributionRepository.After after) {

    private static final int PARTS = 8;

    /** What a caller asks, its cursor read. */
    public static LineageCursor of(
            TimeAxes timeAxes,
            @Nullable String on,
            @Nullable String knownAt,
            @Nullable String trust,
            String question,
            @Nullable String cursor) {
        if (cursor == null) {
            return new LineageCursor(timeAxes.settle(on, knownAt, trust), question, null);
        }
        String[] parts = Ask.position(cursor).split("\\|", PARTS);
        boolean isOurs =
                parts.length == PARTS
                        && parts[3].equals(question)
                        && (on == null || on.equals(parts[0]))
                        && (trust == null || trust.equals(parts[2]));
        AsOf asOf = isOurs ? timeAxes.settle(parts[0], parts[1], parts[2]) : null;
        if (asOf == null
                || (knownAt != null
                        && !Objects.equals(timeAxes.knownAt(knownAt), asOf.knownAt()))) {
            throw ProgressException.invalid(
                    "?cursor",
                    "cursor-foreign",
                    "The cursor belongs to another question; ask the first page again without it.",
                    cursor);
        }
        return new LineageCursor(
                asOf,
                question,
                new ContributionRepository.After(parts[4], parts[5], parts[6], parts[7]));
    }

    String next(Contribution last) {
        return Ask.cursor(
                String.join(
                        "|",
                        asOf.on().toString(),
                        asOf.knownAt().toString(),
                        asOf.trust().name().toLowerCase(Locale.ROOT),
                        question,
                        last.part().name(),
                        last.row().register(),
                        last.row().id(),
                        last.item()));
    }
}
