package org.districtprogress.service.recording;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.districtprogress.api.Paths;
import org.districtprogress.api.plan.NewTarget;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.core.plan.Indicator;
import org.districtprogress.core.plan.TargetVersion;
import org.districtprogress.service.persistence.Recorded;
import org.districtprogress.service.persistence.RecordingRepository;
import org.districtprogress.service.persistence.TargetRevisionRepository;
import org.districtprogress.service.reading.KnownTargets;
import org.districtprogress.service.seed.AdoptedPlan;
import org.districtprogress.service.view.TargetViews;

/** Revises targets; the plan as adopted and every revision stay. */
@ApplicationScoped
public class TargetRecorder {

    private final AdoptedPlan adopted;
    private final KnownTargets targets;
    private final RecordingRepository recordings;
    private final TargetRevisionRepository revisions;
    private final IdempotentWrites writes;

    TargetRecorder(
            AdoptedPlan adopted,
            KnownTargets targets,
            RecordingRepository recordings,
            TargetRevisionRepository revisions,
            IdempotentWrites writes) {
        this.adopted = adopted;
        this.targets = targets;
        this.recordings = recordings;
        this.revisions = revisions;
        this.writes = writes;
    }

    /**
     * Revises the target of an indicator.
     *
     * @throws ProgressException UNKNOWN without such an indicator; CONFLICT, {@code
     *     indicator-not-judged}, for context; INVALID with every field at fault, among them a
     *     missing reason; PRECONDITION_REQUIRED or STALE when it does not name the current version
     */
    @Retried
    @Transactional
    public Written revise(Caller by, String code, Preconditions preconditions, NewTarget input) {
        Indicator indicator = targets.judged(code);
        TargetInput.Revised revised =
                new TargetInput(adopted.part().plan()).read(input, indicator.target().comparator());
        return writes.once(
                preconditions.idempotencyKey(),
                "PUT " + Paths.INDICATORS + "/" + indicator.code() + "/target",
                input,
                () -> {
                    Recorded moment = recordings.next();
                    TargetVersion current =
                            revisions
                                    .current(indicator)
                                    .orElseGet(() -> TargetVersion.adopted(indicator));
                    VersionTags.checkChanges(
                            preconditions.ifMatch(),
                            preconditions.ifNoneMatch(),
                            current.version());
                    return add(indicator, current, next(by, current, revised, moment), moment);
                });
    }

    private static TargetVersion next(
            Caller by, TargetVersion current, TargetInput.Revised revised, Recorded moment) {
        return new TargetVersion(
                current.indicator(),
                current.version() + 1,
                revised.target(),
                revised.schedule(),
                revised.suspendedFrom(),
                revised.reason(),
                moment.recordedAt(),
                by.client());
    }

    private Written.Effect add(
            Indicator indicator, TargetVersion before, TargetVersion revision, Recorded moment) {
        revisions.add(revision);
        Log.infof(
                "record indicator=%s target-version=%d sequence=%d",
                revision.indicator(), revision.version(), moment.sequence());
        return new Written.Effect(
                200,
                null,
                VersionTags.tag(revision.version()),
                TargetViews.version(revision, indicator),
                new Deed(moment, TargetViews.version(before, indicator)));
    }
}
