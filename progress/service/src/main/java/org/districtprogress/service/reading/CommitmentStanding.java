package org.districtprogress.service.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.districtprogress.core.commitment.CommitmentState;
import org.districtprogress.core.commitment.Milestone;
import org.districtprogress.core.plan.Commitment;
import org.districtprogress.core.plan.WorkstreamCode;

/** A commitment with its milestones, the earliest due first, and its state on a day. */
public record CommitmentStanding(
        Commitment commitment, CommitmentState state, List<Milestone> milestones) {

    public CommitmentStanding {
        Objects.requireNonNull(commitment, "commitment");
        Objects.requireNonNull(state, "state");
        milestones =
                milestones.stream()
                        .sorted(Comparator.comparing(Milestone::due).thenComparing(Milestone::code))
                        .toList();
    }

    /** Whether it belongs to the campaign of that code. */
    public boolean isIn(String campaign) {
        return commitment.section().campaign().value().equals(campaign);
    }

    /** Whether it belongs to the workstream of that code. */
    public boolean isUnder(String workstream) {
        WorkstreamCode own = commitment.section().workstream();
        return own != null && own.value().equals(workstream);
    }
}
