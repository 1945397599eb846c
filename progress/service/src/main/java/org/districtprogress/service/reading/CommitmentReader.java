package org.districtprogress.service.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.districtprogress.api.commitment.CommitmentView;
import org.districtprogress.api.commitment.MilestoneView;
import org.districtprogress.api.document.DocumentLink;
import org.districtprogress.core.commitment.CommitmentState;
import org.districtprogress.core.commitment.Milestone;
import org.districtprogress.core.document.SubjectKind;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.plan.Commitment;
import org.districtprogress.core.plan.CommitmentCode;
import org.districtprogress.core.plan.MilestoneCode;
import org.districtprogress.service.document.Attachments;
import org.districtprogress.service.persistence.MilestoneRepository;
import org.districtprogress.service.seed.AdoptedPlan;
import org.districtprogress.service.view.CommitmentViews;

/** Commitments with their milestones and the state that follows. */
@ApplicationScoped
public class CommitmentReader {

    private final AdoptedPlan adopted;
    private final MilestoneRepository milestones;
    private final Attachments attachments;

    CommitmentReader(AdoptedPlan adopted, MilestoneRepository milestones, Attachments attachments) {
        this.adopted = adopted;
        this.milestones = milestones;
        this.attachments = attachments;
    }

    /** All commitments in the plan's order, each in the state that follows at the trust asked. */
    public List<CommitmentStanding> commitments(AsOf asOf) {
        Map<CommitmentCode, List<Milestone>> byCommitment =
                milestones.known(asOf.knownAt()).stream()
                        .collect(Collectors.groupingBy(Milestone::commitment));
        return adopted.part().commitments().stream()
                .map(c -> standing(c, byCommitment.getOrDefault(c.code(), List.of()), asOf))
                .toList();
    }

    /**
     * One commitment.
     *
     * @throws ProgressException UNKNOWN without one of that code
     */
    public CommitmentStanding commitment(String code, AsOf asOf) {
        Commitment commitment = adopted.part().commitment(new CommitmentCode(code));
        return commitments(asOf).stream()
                .filter(standing -> standing.commitment().equals(commitment))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Every version of a milestone known at a moment, the first one first.
     *
     * @throws ProgressException UNKNOWN without such a commitment, or such a milestone by then
     */
    public List<Milestone> versions(String commitment, String milestone, Instant knownAt) {
        Commitment owner = adopted.part().commitment(new CommitmentCode(commitment));
        List<Milestone> versions =
                milestones.versions(owner.code(), new MilestoneCode(milestone), knownAt);
        if (versions.isEmpty()) {
            throw ProgressException.unknown("milestone", milestone);
        }
        return versions;
    }

    /**
     * Those of the versions that are trusted enough, at least one.
     *
     * @throws ProgressException UNKNOWN when none is
     */
    public static List<Milestone> trusted(List<Milestone> versions, Trust lowest) {
        List<Milestone> found =
                versions.stream()
                        .filter(each -> lowest != Trust.VERIFIED || each.trust() == lowest)
                        .toList();
        if (found.isEmpty()) {
            throw ProgressException.unknown("milestone", versions.get(0).code().value());
        }
        return found;
    }

    /** The commitments with the documents of their milestones, read in one query. */
    public List<CommitmentView> views(List<CommitmentStanding> standings, AsOf asOf) {
        List<Milestone> shown = standings.stream().flatMap(s -> s.milestones().stream()).toList();
        Map<String, List<DocumentLink>> documents = documents(shown, asOf.knownAt());
        return standings.stream()
                .map(standing -> CommitmentViews.commitment(standing, documents, asOf))
                .toList();
    }

    /** The milestones with their documents, read in one query. */
    public List<MilestoneView> milestoneViews(List<Milestone> shown, Instant knownAt) {
        Map<String, List<DocumentLink>> documents = documents(shown, knownAt);
        return shown.stream()
                .map(m -> CommitmentViews.milestone(m, documents.get(CommitmentViews.subject(m))))
                .toList();
    }

    private Map<String, List<DocumentLink>> documents(List<Milestone> shown, Instant knownAt) {
        return attachments.of(
                SubjectKind.MILESTONE,
                shown.stream().map(CommitmentViews::subject).toList(),
                knownAt);
    }

    private static CommitmentStanding standing(
            Commitment commitment, List<Milestone> milestones, AsOf asOf) {
        List<Milestone> counted = milestones.stream().map(each -> each.at(asOf.trust())).toList();
        return new CommitmentStanding(
                commitment, CommitmentState.of(commitment, counted, asOf.on()), milestones);
    }
}
