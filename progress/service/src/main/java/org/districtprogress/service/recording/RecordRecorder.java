package org.districtprogress.service.recording;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.districtprogress.api.document.DocumentLink;
import org.districtprogress.api.register.RecordClosure;
import org.districtprogress.api.register.RecordInput;
import org.districtprogress.api.register.RecordView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.core.register.Stretch;
import org.districtprogress.service.persistence.KnownRecord;
import org.districtprogress.service.persistence.KnownStretch;
import org.districtprogress.service.persistence.RecordVersion;
import org.districtprogress.service.persistence.RecordVersionRepository;
import org.districtprogress.service.persistence.Recorded;
import org.districtprogress.service.persistence.RecordingRepository;
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
                    Earlier earlier = Earlier.of(standing, standing.about(said));
                    Stretch stretch = record(register, standing, said, moment);
                    return effect(
                            register,
                            id,
                            new Said(stretch, standing.latest(), earlier),
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
        RecordStatement said = statements.closing(register, input).orThrow();
        String path = RecordViews.path(register.code(), id);
        return writes.once(
                preconditions.idempotencyKey(),
                "POST " + path + "/closure",
                input,
                () -> {
                    Recorded moment = recordings.next();
                    RecordStanding standing = expected(by, register, id, preconditions, moment);
                    Earlier earlier = Earlier.of(standing, standing.about(said));
                    Stretch stretch = record(register, standing, said, moment);
                    return effect(
                            register,
                            id,
                            new Said(stretch, standing.latest(), earlier),
                            201,
                            null,
                            moment);
                });
    }

    /**
     * What was recorded of a record.
     *
     * @param stretch on which days it holds
     * @param latestVersion the last thing that happened to the record, this one
     */
    record Said(Stretch stretch, int latestVersion, Earlier earlier) {}

    /**
     * What it took the place of.
     *
     * @param known null where nothing held
     * @param latestVersion the last thing that had happened to the record
     */
    record Earlier(@Nullable KnownStretch known, int latestVersion) {

        static Earlier of(RecordStanding standing, Optional<KnownStretch> known) {
            return new Earlier(known.orElse(null), standing.latest());
        }
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
            Said said,
            int status,
            @Nullable String location,
            Recorded moment) {
        RecordVersion content =
                versions.version(register.code(), id, said.stretch().version()).orElseThrow();
        List<DocumentLink> documents = timeline.documents(register, id, moment);
        KnownRecord known =
                new KnownRecord(
                        id,
                        said.stretch(),
                        content.content(),
                        said.latestVersion(),
                        content.source(),
                        content.reason(),
                        content.recordedAt(),
                        content.recordedBy(),
                        null);
        return new Written.Effect(
                status,
                location,
                VersionTags.tag(said.latestVersion()),
                view(register, known, documents),
                new Deed(moment, before(register, id, said.earlier(), documents)));
    }

    private <T> @Nullable RecordView<T> before(
            Register<T> register, String id, Earlier earlier, List<DocumentLink> documents) {
        KnownStretch known = earlier.known();
        return known == null
                ? null
                : view(
                        register,
                        new KnownRecord(
                                id,
                                known.stretch(),
                                known.content().json(),
                                earlier.latestVersion(),
                                known.source(),
                                known.reason(),
                                known.content().recordedAt(),
                                known.content().sourceSystem(),
                                null),
                        documents);
    }

    private <T> RecordView<T> view(
            Register<T> register, KnownRecord known, List<DocumentLink> documents) {
        return RecordViews.record(
                register, known, timeline.read(register, known.json()), documents);
    }
}
