package org.districtprogress.service.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.commitment.CompletionEvidence;
import org.districtprogress.core.commitment.Milestone;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.plan.CommitmentCode;
import org.districtprogress.core.plan.MilestoneCode;
import org.districtprogress.service.recording.Fingerprint;
import org.districtprogress.service.recording.MilestoneInput;

/** One milestone, while the rows of a file that are about it are taken one after the other. */
final class MilestoneChain {

    /** A milestone is not changed more often than that in one file. */
    static final int MOST_CHANGES = 1_000;

    private final Caller by;
    private final Set<String> said = new HashSet<>();
    private @Nullable Milestone current;
    private int changes;

    MilestoneChain(Caller by) {
        this.by = by;
    }

    /** What a row comes to. */
    sealed interface Outcome {}

    record Unchanged() implements Outcome {}

    /** The version that it adds. */
    record Accepted(Milestone version) implements Outcome {}

    record Rejected(FieldError error) implements Outcome {}

    /** Takes a version that is recorded already; first to latest, before the first row. */
    void recorded(Milestone version) {
        add(version);
    }

    private void add(Milestone version) {
        say(version, current);
        // As a file tells it whose completion was rejected.
        say(version.undone(), current == null ? null : current.undone());
        // What was rejected did not happen: it can be completed anew, and is not carried on.
        current = version.at(Trust.CLAIMED);
    }

    private void say(Milestone version, @Nullable Milestone before) {
        said.add(content(version));
        if (before != null) {
            said.add(content(version) + " after " + Fingerprint.of(before));
        }
    }

    /** Takes the next row. */
    Outcome take(MilestoneCheck.Checked row) {
        Milestone next = next(row);
        if (isSaidAlready(row, next)) {
            return new Unchanged();
        }
        FieldError fault = MilestoneRights.fault(by, current, next);
        if (fault == null) {
            fault = current == null ? faultOfFirst(row) : faultOfChange(row, next);
        }
        if (fault != null) {
            return new Rejected(fault);
        }
        add(next);
        changes++;
        return new Accepted(next);
    }

    /**
     * Whether the row says what holds, or says again what a version said; where it names what it
     * changed, of the same: a change may say twice in a row the same for the same reason.
     */
    private boolean isSaidAlready(MilestoneCheck.Checked row, Milestone next) {
        if (current == null) {
            return false;
        }
        String literal = content(version(row, null, null));
        return row.planned().reason() == null
                ? Fingerprint.of(current).equals(Fingerprint.of(next)) || said.contains(literal)
                : said.contains(content(next) + after(row)) || said.contains(literal + after(row));
    }

    private static String after(MilestoneCheck.Checked row) {
        return row.expects() == null ? "" : " after " + row.expects();
    }

    private static String content(Milestone milestone) {
        return Fingerprint.of(milestone)
                + (milestone.reason() == null ? "" : " " + milestone.reason());
    }

    /** The version that the row would add: what is done stays done. */
    private Milestone next(MilestoneCheck.Checked row) {
        boolean isDone = row.completed() == null && current != null && current.doneOn() != null;
        return isDone
                ? version(row, current.doneOn(), current.evidence())
                : version(row, null, null);
    }

    /** What a row says, done as given where it says nothing of that. */
    private Milestone version(
            MilestoneCheck.Checked row,
            @Nullable LocalDate doneOn,
            @Nullable CompletionEvidence evidence) {
        MilestoneInput.Completed completed = row.completed();
        return new Milestone(
                new CommitmentCode(row.commitment()),
                new MilestoneCode(row.milestone()),
                current == null ? 1 : current.version() + 1,
                row.planned().name(),
                row.planned().due(),
                completed == null ? doneOn : completed.doneOn(),
                completed == null ? evidence : completed.evidence(),
                row.planned().reason(),
                Instant.EPOCH,
                by.client());
    }

    private static @Nullable FieldError faultOfFirst(MilestoneCheck.Checked row) {
        if (row.planned().reason() != null) {
            return new FieldError(
                    "/reason",
                    "nothing-to-change",
                    "The milestone is not planned yet; a first plan carries no 'reason'.",
                    row.planned().reason());
        }
        // Where nothing is recorded there is nothing to expect: an export goes into an empty place.
        return null;
    }

    private @Nullable FieldError faultOfChange(MilestoneCheck.Checked row, Milestone next) {
        if (changes >= MOST_CHANGES) {
            return new FieldError(
                    "/milestone",
                    "milestone-too-often",
                    "One file changes one milestone at most " + MOST_CHANGES + " times.",
                    row.milestone());
        }
        boolean isOtherwiseDone =
                current.doneOn() != null
                        && (!current.doneOn().equals(next.doneOn())
                                || !Objects.equals(current.evidence(), next.evidence()));
        if (isOtherwiseDone) {
            return new FieldError(
                    "/doneOn",
                    "milestone-already-done",
                    "The milestone was done on " + current.doneOn() + ".",
                    next.doneOn().toString());
        }
        boolean isReplanned =
                !current.name().equals(next.name()) || !current.due().equals(next.due());
        if (isReplanned && next.reason() == null) {
            return new FieldError(
                    "/reason",
                    "reason-required",
                    "The milestone is planned already; a change of it needs a 'reason'.",
                    null);
        }
        return faultOfExpectation(row.expects());
    }

    private @Nullable FieldError faultOfExpectation(@Nullable String expects) {
        if (expects == null) {
            return changes > 0
                    ? null
                    : new FieldError(
                            "/expects",
                            "expects-required",
                            "A change names what it changes by its fingerprint, as an export has"
                                    + " it.",
                            null);
        }
        String found = Fingerprint.of(current);
        return expects.equals(found)
                ? null
                : new FieldError(
                        "/expects",
                        "expects-stale",
                        "What is recorded now has the fingerprint "
                                + found
                                + "; it is not what this row was a change of.",
                        expects);
    }
}
