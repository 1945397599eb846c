package org.districtprogress.service.recording;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.districtprogress.api.register.NewRecordVerdict;
import org.districtprogress.api.register.RecordEvent;
import org.districtprogress.api.trust.NewVerdict;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.core.observation.VerdictKind;
import org.districtprogress.core.register.Stretch;
import org.districtprogress.service.persistence.RecordVersion;
import org.districtprogress.service.persistence.RecordVersionRepository;
import org.districtprogress.service.persistence.Recorded;
import org.districtprogress.service.persistence.RecordingRepository;
import org.districtprogress.service.register.RecordId;
import org.districtprogress.service.register.Register;
import org.districtprogress.service.view.RecordViews;

/** Records what second parties find of records; every verdict stays. */
@ApplicationScoped
public class RecordJudge {

    private final RecordingRepository recordings;
    private final RecordVersionRepository versions;
    private final RecordRecorder recorder;
    private final RecordTimeline timeline;
    private final IdempotentWrites writes;

    RecordJudge(
            RecordingRepository recordings,
            RecordVersionRepository versions,
            RecordRecorder recorder,
            RecordTimeline timeline,
            IdempotentWrites writes) {
        this.recordings = recordings;
        this.versions = versions;
        this.recorder = recorder;
        this.timeline = timeline;
        this.writes = writes;
    }

    /**
     * Records one verdict on the version it names, or on the content that was recorded last.
     *
     * @throws ProgressException UNKNOWN without such a record; INVALID with every field at fault;
     *     PRECONDITION_REQUIRED or STALE; INVALID or CONFLICT for a version that is none to judge,
     *     as {@link JudgedVersion} says; CONFLICT as {@link VerdictRules} say
     */
    @Retried
    @Transactional
    public <T> Written judge(
            Caller by,
            Register<T> register,
            String id,
            Preconditions preconditions,
            NewRecordVerdict input) {
        RecordId.check(id);
        VerdictInput.Given given =
                VerdictInput.read(
                        by, new NewVerdict(input.verdict(), input.verifier(), input.reason()));
        String path = RecordViews.path(register.code(), id);
        return writes.once(
                preconditions.idempotencyKey(),
                "POST " + path + "/verdict",
                input,
                () -> {
                    Recorded moment = recordings.next();
                    RecordStanding standing =
                            recorder.expected(by, register, id, preconditions, moment);
                    RecordVersion content =
                            JudgedVersion.of(
                                    input.version(),
                                    versions.known(register.code(), id, moment.recordedAt()),
                                    standing.days());
                    VerdictRules.check(
                            given,
                            List.of(content.source().system(), content.recordedBy()),
                            standing.trust(content.version()));
                    RecordRecorder.Earlier earlier =
                            RecordRecorder.Earlier.of(
                                    standing,
                                    standing.current()
                                            .filter(
                                                    known ->
                                                            known.stretch().version()
                                                                    == content.version())
                                            .findFirst());
                    Stretch stretch =
                            standing.judge(
                                    verdict(content, standing.latest() + 1, given, moment),
                                    given.kind().trust());
                    timeline.store(register, standing, moment);
                    Log.infof(
                            "record register=%s version=%d event=%s sequence=%d",
                            register.code(), standing.latest(), given.kind(), moment.sequence());
                    return recorder.effect(
                            register,
                            id,
                            new RecordRecorder.Said(stretch, standing.latest(), earlier),
                            201,
                            path,
                            moment);
                });
    }

    private static RecordVersion verdict(
            RecordVersion judged, int version, VerdictInput.Given given, Recorded moment) {
        return new RecordVersion(
                judged.register(),
                judged.id(),
                version,
                given.kind() == VerdictKind.VERIFIED ? RecordEvent.VERIFIED : RecordEvent.REJECTED,
                judged.version(),
                null,
                null,
                null,
                given.reason(),
                moment.recordedAt(),
                given.verifier());
    }
}
