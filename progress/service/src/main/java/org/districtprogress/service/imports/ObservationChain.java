package org.districtprogress.service.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.core.observation.Measurement;
import org.districtprogress.core.observation.Source;
import org.districtprogress.service.recording.Fingerprint;

/**
 * What one source system has said of one indicator, area and period, while the rows of a file that
 * are about it are taken one after the other.
 */
final class ObservationChain {

    /** A figure is not corrected more often than that in one file. */
    static final int MOST_REVISIONS = 10_000;

    private final Set<String> said = new HashSet<>();
    private final Set<UUID> superseded = new HashSet<>();
    private final List<Said> recorded = new ArrayList<>();
    private @Nullable Said current;
    private int revisions;

    /**
     * A figure as it is recorded, or as a row says it.
     *
     * @param supersedes what it revises; null for a first one, and for a row
     */
    record Said(
            UUID id,
            Measurement measurement,
            @Nullable String note,
            Source source,
            @Nullable String reason,
            @Nullable UUID supersedes) {

        /** Two of one chain that have this in common say the same. */
        String content() {
            return fingerprint(this) + (reason == null ? "" : " " + reason);
        }
    }

    /** What a row comes to. */
    sealed interface Outcome {}

    record Unchanged() implements Outcome {}

    record Accepted(@Nullable UUID supersedes) implements Outcome {}

    record Rejected(FieldError error) implements Outcome {}

    /** Takes what is recorded already; in any order, before the first row. */
    void recorded(Said observation) {
        recorded.add(observation);
        said.add(observation.content());
        if (observation.supersedes() != null) {
            superseded.add(observation.supersedes());
        }
    }

    /** Takes the next row. */
    Outcome take(Said row, String period, @Nullable String expects) {
        settle();
        if (said.contains(row.content()) || (row.reason() == null && isCurrent(row))) {
            return new Unchanged();
        }
        FieldError fault = fault(row, period, expects);
        if (fault != null) {
            return new Rejected(fault);
        }
        Outcome accepted = new Accepted(current == null ? null : current.id());
        current = row;
        revisions++;
        said.add(row.content());
        return accepted;
    }

    /** What holds needs no reason to be said again, even if it came as a correction. */
    private boolean isCurrent(Said row) {
        return current != null && fingerprint(current).equals(fingerprint(row));
    }

    private static String fingerprint(Said said) {
        return Fingerprint.of(said.measurement(), said.note(), said.source());
    }

    /** Finds the current one among what is recorded. */
    private void settle() {
        if (!recorded.isEmpty()) {
            current =
                    recorded.stream()
                            .filter(each -> !superseded.contains(each.id()))
                            .findFirst()
                            .orElseThrow();
            recorded.clear();
            superseded.clear();
        }
    }

    private @Nullable FieldError fault(Said row, String period, @Nullable String expects) {
        String system = row.source().system();
        if (current == null && row.reason() != null) {
            return new FieldError(
                    "/reason",
                    "nothing-to-correct",
                    "'"
                            + system
                            + "' has reported nothing for "
                            + period
                            + " yet; a first figure carries no 'reason'.",
                    row.reason());
        }
        if (current != null && row.reason() == null) {
            return new FieldError(
                    "/reason",
                    "reason-required",
                    "'"
                            + system
                            + "' has reported "
                            + plain(current.measurement().value())
                            + " for "
                            + period
                            + "; a correction needs a 'reason'.",
                    null);
        }
        // Where nothing is recorded there is nothing to expect: an export goes into an empty place.
        if (current != null && expects != null && !expects.equals(fingerprint(current))) {
            return new FieldError(
                    "/expects",
                    "expects-stale",
                    "What is recorded now has the fingerprint "
                            + fingerprint(current)
                            + "; it is not what this row was a change of.",
                    expects);
        }
        return revisions < MOST_REVISIONS
                ? null
                : new FieldError(
                        "/period",
                        "too-many-revisions",
                        "One file corrects one figure at most " + MOST_REVISIONS + " times.",
                        period);
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
