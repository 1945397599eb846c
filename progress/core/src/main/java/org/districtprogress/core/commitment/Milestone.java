package org.districtprogress.core.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.observation.Verdict;
import org.districtprogress.core.plan.CommitmentCode;
import org.districtprogress.core.plan.MilestoneCode;
import org.districtprogress.core.plan.Name;

/**
 * A dated event that happens or not, in one of its recorded versions.
 *
 * @param version counts up from 1 with every change
 * @param due the last day it is planned for
 * @param doneOn the day it happened; null while it has not
 * @param evidence what shows it; present exactly when it is done
 * @param reason why this version replaces the earlier one; null for the first
 * @param verdict the latest of a second party on this version, as known at the moment asked about;
 *     null where there was none
 */
public record Milestone(
        CommitmentCode commitment,
        MilestoneCode code,
        int version,
        Name name,
        LocalDate due,
        @Nullable LocalDate doneOn,
        @Nullable CompletionEvidence evidence,
        @Nullable String reason,
        Instant recordedAt,
        String recordedBy,
        @Nullable Verdict verdict) {

    public Milestone {
        Objects.requireNonNull(commitment, "commitment");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(recordedAt, "recordedAt");
        Objects.requireNonNull(recordedBy, "recordedBy");
        if ((doneOn == null) != (evidence == null)) {
            throw new IllegalArgumentException("done needs evidence, and evidence needs a day");
        }
        if (verdict != null && doneOn == null) {
            throw new IllegalArgumentException("a verdict is about what is done");
        }
    }

    /** A version on which there is no verdict. */
    public Milestone(
            CommitmentCode commitment,
            MilestoneCode code,
            int version,
            Name name,
            LocalDate due,
            @Nullable LocalDate doneOn,
            @Nullable CompletionEvidence evidence,
            @Nullable String reason,
            Instant recordedAt,
            String recordedBy) {
        this(
                commitment,
                code,
                version,
                name,
                due,
                doneOn,
                evidence,
                reason,
                recordedAt,
                recordedBy,
                null);
    }

    /** The same version as it is trusted once a second party has found so. */
    public Milestone judged(Verdict latest) {
        return with(doneOn, evidence, latest);
    }

    /** As its verdict says; claimed without one. */
    public Trust trust() {
        return verdict == null ? Trust.CLAIMED : verdict.kind().trust();
    }

    /**
     * The same version as it counts where that trust is asked for: a completion that does not reach
     * it did not happen. What was rejected counts at none.
     */
    public Milestone at(Trust lowest) {
        boolean counts = doneOn == null || (trust() != Trust.REJECTED && reaches(lowest));
        return counts ? this : undone();
    }

    /** The plan that this version leaves when it did not happen. */
    public Milestone undone() {
        return with(null, null, null);
    }

    private boolean reaches(Trust lowest) {
        return trust().compareTo(lowest) >= 0;
    }

    private Milestone with(
            @Nullable LocalDate otherDay,
            @Nullable CompletionEvidence otherEvidence,
            @Nullable Verdict otherVerdict) {
        return new Milestone(
                commitment,
                code,
                version,
                name,
                due,
                otherDay,
                otherEvidence,
                reason,
                recordedAt,
                recordedBy,
                otherVerdict);
    }

    /** Whether it has happened by the end of a day. */
    public boolean isDoneBy(LocalDate day) {
        return doneOn != null && !doneOn.isAfter(day);
    }

    /** Whether it is due by the end of a day and has not happened by then. */
    public boolean isLateOn(LocalDate day) {
        return !due.isAfter(day) && !isDoneBy(day);
    }
}
