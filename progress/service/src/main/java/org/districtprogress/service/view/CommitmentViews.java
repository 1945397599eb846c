package org.districtprogress.service.view;

import org.districtprogress.api.commitment.CommitmentView;
import org.districtprogress.api.commitment.EvidenceView;
import org.districtprogress.api.commitment.MilestoneView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.commitment.CompletionEvidence;
import org.districtprogress.core.commitment.Milestone;
import org.districtprogress.core.plan.Commitment;
import org.districtprogress.service.reading.AsOf;
import org.districtprogress.service.reading.CommitmentStanding;

/** Commitments and milestones as wire records. */
public final class CommitmentViews {

    private CommitmentViews() {}

    public static CommitmentView commitment(CommitmentStanding standing, AsOf asOf) {
        Commitment commitment = standing.commitment();
        return new CommitmentView(
                commitment.code().value(),
                commitment.section().campaign().value(),
                commitment.section().workstream().value(),
                PlanViews.name(commitment.name()),
                standing.state(),
                asOf.on(),
                asOf.knownAt(),
                commitment.members(),
                PlanViews.place(commitment.section().place()),
                commitment.suspendedFrom(),
                standing.milestones().stream().map(CommitmentViews::milestone).toList());
    }

    public static MilestoneView milestone(Milestone milestone) {
        return new MilestoneView(
                milestone.commitment().value(),
                milestone.code().value(),
                milestone.version(),
                PlanViews.name(milestone.name()),
                milestone.due(),
                milestone.doneOn(),
                evidence(milestone.evidence()),
                milestone.reason(),
                milestone.recordedAt(),
                milestone.recordedBy());
    }

    private static @Nullable EvidenceView evidence(@Nullable CompletionEvidence evidence) {
        return evidence == null
                ? null
                : new EvidenceView(evidence.title(), evidence.url(), evidence.note());
    }
}
