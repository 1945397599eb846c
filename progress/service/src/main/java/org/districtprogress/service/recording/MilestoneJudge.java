package org.districtprogress.service.recording;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.districtprogress.api.trust.NewVerdict;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.commitment.Milestone;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.core.observation.Verdict;
import org.districtprogress.core.plan.CommitmentCode;
import org.districtprogress.core.plan.MilestoneCode;
import org.districtprogress.service.persistence.MilestoneRepository;
import org.districtprogress.service.persistence.MilestoneVerdictRepository;
import org.districtprogress.service.persistence.Recorded;
import org.districtprogress.service.persistence.RecordingRepository;
import org.districtprogress.service.seed.AdoptedPlan;

/** Records what second parties find of completed milestones; every verdict stays. */
@ApplicationScoped
public class MilestoneJudge {

    private final AdoptedPlan adopted;
    private final RecordingRepository recordings;
    private final MilestoneRepository milestones;
    private final MilestoneVerdictRepository verdicts;
    private final MilestoneRecorder recorder;
    private final IdempotentWrites writes;

    MilestoneJudge(
            AdoptedPlan adopted,
            RecordingRepository recordings,
            MilestoneRepository milestones,
            MilestoneVerdictRepository verdicts,
            MilestoneRecorder recorder,
            IdempotentWrites writes) {
        this.adopted = adopted;
        this.recordings = recordings;
        this.milestones = milestones;
        this.verdicts = verdicts;
        this.recorder = recorder;
        this.writes = writes;
    }

    /**
     * Records one verdict on the current version.
     *
     * @throws ProgressException UNKNOWN without such a commitment or milestone; INVALID with every
     *     field at fault; PRECONDITION_REQUIRED or STALE when it does not name the current version;
     *     CONFLICT, {@code milestone-not-done}, and as {@link VerdictRules} say
     */
    @Retried
    @Transactional
    public Written judge(
            Caller by,
            String commitment,
            String milestone,
            Preconditions preconditions,
            NewVerdict input) {
        CommitmentCode owner = adopted.part().commitment(new CommitmentCode(commitment)).code();
        MilestoneCode code = new MilestoneCode(milestone);
        VerdictInput.Given given = VerdictInput.read(by, input);
        return writes.once(
                preconditions.idempotencyKey(),
                "POST " + MilestoneRecorder.path(owner, code) + "/verdict",
                input,
                () -> {
                    Recorded moment = recordings.next();
                    Milestone current =
                            milestones
                                    .current(owner, code)
                                    .orElseThrow(
                                            () ->
                                                    ProgressException.unknown(
                                                            "milestone", milestone));
                    VersionTags.checkChanges(preconditions.ifMatch(), null, current.version());
                    return recorder.effect(current, judged(current, given, moment), 201, moment);
                });
    }

    private Milestone judged(Milestone current, VerdictInput.Given given, Recorded moment) {
        if (current.doneOn() == null) {
            throw ProgressException.conflict(
                    "/verdict",
                    "milestone-not-done",
                    "The milestone has not happened yet; there is nothing to judge.",
                    given.kind().name());
        }
        VerdictRules.check(given, reporters(current), current.trust());
        Verdict verdict =
                new Verdict(given.kind(), given.verifier(), given.reason(), moment.recordedAt());
        verdicts.add(current, verdict);
        Log.infof(
                "record commitment=%s milestone=%s version=%d verdict=%s sequence=%d",
                current.commitment(),
                current.code(),
                current.version(),
                verdict.kind(),
                moment.sequence());
        return current.judged(verdict);
    }

    /** Who said that it is done; a change of its plan since then makes nobody a second party. */
    private List<String> reporters(Milestone current) {
        return milestones.versions(current.commitment(), current.code()).stream()
                .filter(version -> version.doneOn() != null)
                .map(Milestone::recordedBy)
                .toList();
    }
}
