package org.districtprogress.core.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.districtprogress.core.Nullable;
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
        String recordedBy) {

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
