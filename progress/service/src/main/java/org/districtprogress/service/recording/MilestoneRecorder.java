package org.districtprogress.service.recording;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.districtprogress.api.Paths;
import org.districtprogress.api.commitment.MilestoneView;
import org.districtprogress.api.commitment.NewCompletion;
import org.districtprogress.api.commitment.NewMilestone;
import org.districtprogress.api.document.DocumentLink;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.commitment.Milestone;
import org.districtprogress.core.document.SubjectKind;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.plan.CommitmentCode;
import org.districtprogress.core.plan.MilestoneCode;
import org.districtprogress.service.document.Attachments;
import org.districtprogress.service.persistence.MilestoneRepository;
import org.districtprogress.service.persistence.Recorded;
import org.districtprogress.service.persistence.RecordingRepository;
import org.districtprogress.service.reading.TimeAxes;
import org.districtprogress.service.seed.AdoptedPlan;
import org.districtprogress.service.view.CommitmentViews;

/** Plans, changes and completes milestones; every version stays. */
@ApplicationScoped
public class MilestoneRecorder {

    private final AdoptedPlan adopted;
    private final TimeAxes timeAxes;
    private final RecordingRepository recordings;
    private final MilestoneRepository milestones;
    private final Attachments attachments;
    private final IdempotentWrites writes;

    MilestoneRecorder(
            AdoptedPlan adopted,
            TimeAxes timeAxes,
            RecordingRepository recordings,
            MilestoneRepository milestones,
            Attachments attachments,
            IdempotentWrites writes) {
        this.adopted = adopted;
        this.timeAxes = timeAxes;
        this.recordings = recordings;
        this.milestones = milestones;
        this.attachments = attachments;
        this.writes = writes;
    }

    /**
     * Plans a milestone, or changes a planned one. What is done stays done, unless it was rejected.
     *
     * @throws ProgressException UNKNOWN without such a commitment; INVALID with every field at
     *     fault; PRECONDITION_REQUIRED or STALE when a change does not name the current version;
     *     CONFLICT, {@code reason-required}, for a change without a reason, and {@code
     *     nothing-to-change}, for a first plan with one
     */
    @Retried
    @Transactional
    public Written plan(
            Caller by,
            String commitment,
            String milestone,
            Preconditions preconditions,
            NewMilestone input) {
        CommitmentCode owner = adopted.part().commitment(new CommitmentCode(commitment)).code();
        MilestoneCode code = new MilestoneCode(milestone);
        MilestoneInput.Planned planned = new MilestoneInput().planned(input, adopted.part().plan());
        return writes.once(
                preconditions.idempotencyKey(),
                "PUT " + path(owner, code),
                input,
                () -> {
                    Recorded moment = recordings.next();
                    Optional<Milestone> current = milestones.current(owner, code);
                    if (current.isEmpty()) {
                        VersionTags.checkCreates(preconditions.ifMatch());
                        return add(null, first(by, owner, code, planned, moment), 201, moment);
                    }
                    VersionTags.checkChanges(
                            preconditions.ifMatch(),
                            preconditions.ifNoneMatch(),
                            current.get().version());
                    return add(
                            current.get(),
                            changed(by, current.get().at(Trust.CLAIMED), planned, moment),
                            200,
                            moment);
                });
    }

    /**
     * Completes a milestone, or completes it anew after a second party has rejected it.
     *
     * @throws ProgressException UNKNOWN without such a commitment or milestone; INVALID with every
     *     field at fault, among them missing evidence; PRECONDITION_REQUIRED or STALE when it does
     *     not name the current version; CONFLICT, {@code milestone-already-done}
     */
    @Retried
    @Transactional
    public Written complete(
            Caller by,
            String commitment,
            String milestone,
            Preconditions preconditions,
            NewCompletion input) {
        CommitmentCode owner = adopted.part().commitment(new CommitmentCode(commitment)).code();
        MilestoneCode code = new MilestoneCode(milestone);
        MilestoneInput.Completed completed =
                new MilestoneInput().completed(input, timeAxes.today());
        return writes.once(
                preconditions.idempotencyKey(),
                "POST " + path(owner, code) + "/completion",
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
                    return add(
                            current,
                            done(by, current.at(Trust.CLAIMED), completed, moment),
                            201,
                            moment);
                });
    }

    private Written.Effect add(
            @Nullable Milestone before, Milestone milestone, int status, Recorded moment) {
        milestones.add(milestone);
        Log.infof(
                "record commitment=%s milestone=%s version=%d done=%s sequence=%d",
                milestone.commitment(),
                milestone.code(),
                milestone.version(),
                milestone.doneOn(),
                moment.sequence());
        return effect(before, milestone, status, moment);
    }

    /** The answer to a write: the milestone as it is now, and as it was, with its documents. */
    Written.Effect effect(
            @Nullable Milestone before, Milestone milestone, int status, Recorded moment) {
        String subject = CommitmentViews.subject(milestone);
        List<DocumentLink> shown =
                attachments
                        .of(SubjectKind.MILESTONE, List.of(subject), moment.recordedAt())
                        .get(subject);
        MilestoneView view = CommitmentViews.milestone(milestone, shown);
        return new Written.Effect(
                status,
                status == 201 ? path(milestone.commitment(), milestone.code()) : null,
                VersionTags.tag(view),
                view,
                new Deed(moment, before == null ? null : CommitmentViews.milestone(before, shown)));
    }

    private static Milestone first(
            Caller by,
            CommitmentCode owner,
            MilestoneCode code,
            MilestoneInput.Planned planned,
            Recorded moment) {
        if (planned.reason() != null) {
            throw ProgressException.conflict(
                    "/reason",
                    "nothing-to-change",
                    "The milestone is not planned yet; a first plan carries no 'reason'.",
                    planned.reason());
        }
        return new Milestone(
                owner,
                code,
                1,
                planned.name(),
                planned.due(),
                null,
                null,
                null,
                moment.recordedAt(),
                by.client());
    }

    private static Milestone changed(
            Caller by, Milestone current, MilestoneInput.Planned planned, Recorded moment) {
        if (planned.reason() == null) {
            throw ProgressException.conflict(
                    "/reason",
                    "reason-required",
                    "The milestone is planned already; a change of it needs a 'reason'.",
                    null);
        }
        return new Milestone(
                current.commitment(),
                current.code(),
                current.version() + 1,
                planned.name(),
                planned.due(),
                current.doneOn(),
                current.evidence(),
                planned.reason(),
                moment.recordedAt(),
                by.client());
    }

    private static Milestone done(
            Caller by, Milestone current, MilestoneInput.Completed completed, Recorded moment) {
        if (current.doneOn() != null) {
            throw ProgressException.conflict(
                    "/doneOn",
                    "milestone-already-done",
                    "The milestone was done on " + current.doneOn() + ".",
                    completed.doneOn().toString());
        }
        return new Milestone(
                current.commitment(),
                current.code(),
                current.version() + 1,
                current.name(),
                current.due(),
                completed.doneOn(),
                completed.evidence(),
                null,
                moment.recordedAt(),
                by.client());
    }

    static String path(CommitmentCode owner, MilestoneCode code) {
        return Paths.COMMITMENTS + "/" + owner + "/milestones/" + code;
    }
}
