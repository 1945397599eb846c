package org.districtprogress.service.imports;

import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.commitment.CompletionEvidence;
import org.districtprogress.core.commitment.Milestone;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.core.plan.CommitmentCode;
import org.districtprogress.core.plan.MilestoneCode;
import org.districtprogress.service.recording.Fingerprint;
import org.districtprogress.service.recording.MilestoneInput;

/** One milestone, while the rows of a file that are about it are taken one after the other. */
final class MilestoneChain {

    private static final String REPORTER = "api";

    private final Set<String> said = new HashSet<>();
    private @Nullable Milestone current;
    private boolean isOfThisFile;

    /** What a row comes to. */
    sealed interface Outcome {}

    record Unchanged() implements Outcome {}

    /** The version that it adds. */
    record Accepted(Milestone version) implements Outcome {}

    record Rejected(FieldError error) implements Outcome {}

    /** Takes a version that is recorded already; first to latest, before the first row. */
    void recorded(Milestone version) {
        current = version;
        said.add(content(version));
    }

    /** Takes the next row. */
    Outcome take(MilestoneCheck.Checked row) {
        Milestone next = next(row);
        if (isSaidAlready(next, row.planned().reason())) {
            return new Unchanged();
        }
        FieldError fault = current == null ? faultOfFirst(row) : faultOfChange(row, next);
        if (fault != null) {
            return new Rejected(fault);
        }
        current = next;
        isOfThisFile = true;
        said.add(content(next));
        return new Accepted(next);
    }

    private boolean isSaidAlready(Milestone next, @Nullable String reason) {
        return reason == null
                ? current != null && Fingerprint.of(current).equals(Fingerprint.of(next))
                : said.contains(content(next));
    }

    private static String content(Milestone milestone) {
        return Fingerprint.of(milestone)
                + (milestone.reason() == null ? "" : " " + milestone.reason());
    }

    /** The version that the row would add. */
    private Milestone next(MilestoneCheck.Checked row) {
        MilestoneInput.Completed completed = row.completed();
        boolean isDone = completed == null && current != null && current.doneOn() != null;
        CompletionEvidence evidence =
                isDone ? current.evidence() : completed == null ? null : completed.evidence();
        return new Milestone(
                new CommitmentCode(row.commitment()),
                new MilestoneCode(row.milestone()),
                current == null ? 1 : current.version() + 1,
                row.planned().name(),
                row.planned().due(),
                isDone ? current.doneOn() : completed == null ? null : completed.doneOn(),
                evidence,
                row.planned().reason(),
                Instant.EPOCH,
                REPORTER);
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
            return isOfThisFile
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
