package org.districtprogress.service.recording;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.districtprogress.api.register.RecordClosure;
import org.districtprogress.api.register.RecordInput;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.core.register.Stretch;
import org.districtprogress.service.persistence.KnownRecord;
import org.districtprogress.service.persistence.RecordVersion;
import org.districtprogress.service.persistence.RecordVersionRepository;
import org.districtprogress.service.persistence.Recorded;
import org.districtprogress.service.persistence.RecordingRepository;
import org.districtprogress.service.recording.MilestoneRecorder.Preconditions;
import org.districtprogress.service.register.RecordId;
import org.districtprogress.service.register.Register;
import org.districtprogress.service.view.RecordViews;

/** Creates, changes and closes records; what was said before stays. */
@ApplicationScoped
public class RecordRecorder {

    private final RecordStatements statements;
    private final RecordingRepository recordings;
    private final RecordVersionRepository versions;
    private final RecordTimeline timeline;
    private final IdempotentWrites writes;

    RecordRecorder(
            RecordStatements statements,
            RecordingRepository recordings,
            RecordVersionRepository versions,
            RecordTimeline timeline,
            IdempotentWrites writes) {
        this.statements = statements;
        this.recordings = recordings;
        this.versions = versions;
        this.timeline = timeline;
        this.writes = writes;
    }

    /**
     * Creates a record, or changes one.
     *
     * @throws ProgressException INVALID with every field at fault; PRECONDITION_REQUIRED or STALE;
     *     CONFLICT, {@code reason-required}, {@code nothing-to-change} or {@code record-closed}
     */
    @Retried
    @Transactional
    public <T> Written put(
            Caller by,
            Register<T> register,
            String id,
            Preconditions preconditions,
            RecordInput<T> input) {
        RecordId.check(id);
        RecordStatement said = statements.content(register, input).orThrow();
        String path = RecordViews.path(register.code(), id);
        return writes.once(
                preconditions.idempotencyKey(),
                "PUT " + path,
                input,
                () -> {
                    Recorded moment = recordings.next();
                    RecordStanding standing = timeline.standing(by, register, id, moment);
                    boolean creates = !standing.exists();
                    if (creates) {
                        VersionTags.checkCreatesOnly(
                                preconditions.ifMatch(), preconditions.ifNoneMatch());
                    } else {
                        VersionTags.checkChanges(
                                preconditions.ifMatch(),
                                preconditions.ifNoneMatch(),
                                standing.latest());
                    }
                    Stretch stretch = record(register, standing, said, moment);
                    return effect(
                            register,
                            id,
                            standing.latest(),
                            stretch,
                            creates ? 201 : 200,
                            creates ? path : null,
                            moment);
                });
    }

    /**
     * Closes a record from a day on; without a day it never counted.
     *
     * @throws ProgressException UNKNOWN without such a record; INVALID; PRECONDITION_REQUIRED or
     *     STALE; CONFLICT, {@code record-closed}, when it is closed on those days already
     */
    @Retried
    @Transactional
    public <T> Written close(
            Caller by,
            Register<T> register,
            String id,
            Preconditions preconditions,
            RecordClosure input) {
        RecordId.check(id);
        RecordStatement said = statements.closing(input).orThrow();
        String path = RecordViews.path(register.code(), id);
        return writes.once(
                preconditions.idempotencyKey(),
                "POST " + path + "/closure",
                input,
                () -> {
                    Recorded moment = recordings.next();
                    RecordStanding standing = expected(by, register, id, preconditions, moment);
                    Stretch stretch = record(register, standing, said, moment);
                    return effect(register, id, standing.latest(), stretch, 201, null, moment);
                });
    }

    /** How a record stands that is there, in the version that the caller names. */
    RecordStanding expected(
            Caller by,
            Register<?> register,
            String id,
            Preconditions preconditions,
            Recorded moment) {
        RecordStanding standing = timeline.standing(by, register, id, moment);
        if (!standing.exists()) {
            throw ProgressException.unknown("id", id);
        }
        VersionTags.checkChanges(
                preconditions.ifMatch(), preconditions.ifNoneMatch(), standing.latest());
        return standing;
    }

    private Stretch record(
            Register<?> register, RecordStanding standing, RecordStatement said, Recorded moment) {
        RecordRefusals.throwIfAny(standing.refusals(said));
        Stretch stretch = standing.record(said);
        timeline.store(register, standing, moment);
        Log.infof(
                "record register=%s version=%d event=%s sequence=%d",
                register.code(),
                standing.latest(),
                standing.added().get(0).event(),
                moment.sequence());
        return stretch;
    }

    /** The answer is the record as it holds on the days of the change. */
    <T> Written.Effect effect(
            Register<T> register,
            String id,
            int latestVersion,
            Stretch stretch,
            int status,
            @Nullable String location,
            Recorded moment) {
        RecordVersion content =
                versions.version(register.code(), id, stretch.version()).orElseThrow();
        KnownRecord known =
                new KnownRecord(
                        id,
                        stretch,
                        content.content(),
                        latestVersion,
                        content.source(),
                        content.reason(),
                        content.recordedAt(),
                        content.recordedBy(),
                        null);
        return new Written.Effect(
                status,
                location,
                VersionTags.tag(latestVersion),
                RecordViews.record(
                        register,
                        known,
                        timeline.read(register, content.content()),
                        timeline.documents(register, id, moment)));
    }
}
