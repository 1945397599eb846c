package org.districtprogress.core.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.districtprogress.core.Nullable;

/**
 * A promise without a number; its progress is milestones with evidence.
 *
 * @param members what the promise names, where it names parts
 * @param suspendedFrom the day from which a revision of the plan suspends it; null while it stands
 */
public record Commitment(
        CommitmentCode code,
        Name name,
        Section section,
        List<String> members,
        @Nullable LocalDate suspendedFrom) {

    public Commitment {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(section, "section");
        members = List.copyOf(members);
    }

    public boolean isSuspendedOn(LocalDate day) {
        return suspendedFrom != null && !day.isBefore(suspendedFrom);
    }
}
