package org.districtprogress.service.view;

import java.util.List;
import java.util.Map;
import org.districtprogress.api.commitment.CommitmentView;
import org.districtprogress.api.commitment.EvidenceView;
import org.districtprogress.api.commitment.MilestoneView;
import org.districtprogress.api.document.DocumentLink;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.commitment.CompletionEvidence;
import org.districtprogress.core.commitment.Milestone;
import org.districtprogress.core.plan.Commitment;
import org.districtprogress.service.reading.AsOf;
import org.districtprogress.service.reading.CommitmentStanding;

/** Commitments and milestones as wire records. */
public final class CommitmentViews {

    private CommitmentViews() {}

    /** A commitment; the documents by the subject of their milestone. */
    public static CommitmentView commitment(
            CommitmentStanding standing, Map<String, List<DocumentLink>> documents, AsOf asOf) {
        Commitment commitment = standing.commitment();
        return new CommitmentView(
                commitment.code().value(),
                commitment.section().campaign().value(),
                commitment.section().workstream().value(),
                PlanViews.name(commitment.name()),
                standing.state(),
                asOf.on(),
                asOf.knownAt(),
                asOf.trust(),
                commitment.members(),
                PlanViews.place(commitment.section().place()),
                commitment.suspendedFrom(),
                standing.milestones().stream()
                        .map(each -> milestone(each, documents.get(subject(each))))
                        .toList());
    }

    /** What documents are attached to a milestone as. */
    public static String subject(Milestone milestone) {
        return milestone.commitment() + "/" + milestone.code();
    }

    public static MilestoneView milestone(Milestone milestone, List<DocumentLink> documents) {
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
                milestone.recordedBy(),
                milestone.trust(),
                VerdictViews.verdict(milestone.verdict()),
                documents);
    }

    private static @Nullable EvidenceView evidence(@Nullable CompletionEvidence evidence) {
        return evidence == null
                ? null
                : new EvidenceView(evidence.title(), evidence.url(), evidence.note());
    }
}
