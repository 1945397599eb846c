package org.districtprogress.service.recording;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.districtprogress.api.register.RecordClosure;
import org.districtprogress.api.register.RecordEvent;
import org.districtprogress.api.register.RecordInput;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.core.observation.Source;
import org.districtprogress.core.register.Stretch;
import org.districtprogress.core.register.Stretches;
import org.districtprogress.service.persistence.KnownRecord;
import org.districtprogress.service.persistence.RecordContent;
import org.districtprogress.service.persistence.RecordVersion;
import org.districtprogress.service.persistence.RecordVersionRepository;
import org.districtprogress.service.persistence.Recorded;
import org.districtprogress.service.persistence.RecordingRepository;
import org.districtprogress.service.reading.TimeAxes;
import org.districtprogress.service.recording.MilestoneRecorder.Preconditions;
import org.districtprogress.service.register.RecordId;
import org.districtprogress.service.register.Register;
import org.districtprogress.service.view.RecordViews;

/** Creates, changes and closes records; what was said before stays. */
@ApplicationScoped
public class RecordRecorder {

    private final TimeAxes timeAxes;
    private final RecordingRepository recordings;
    private final RecordVersionRepository versions;
    private final RecordTimeline timeline;
    private final IdempotentWrites writes;

    RecordRecorder(
            TimeAxes timeAxes,
            RecordingRepository recordings,
            RecordVersionRepository versions,
            RecordTimeline timeline,
            IdempotentWrites writes) {
        this.timeAxes = timeAxes;
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
    @Transactional
    public <T> Written put(
            Register<T> register, String id, Preconditions preconditions, RecordInput<T> input) {
        RecordId.check(id);
        RecordInputCheck<T> checked = RecordInputCheck.of(register, input, timeAxes.today());
        String path = RecordViews.path(register.code(), id);
        return writes.once(
                preconditions.idempotencyKey(),
                "PUT " + path,
                input,
                () -> {
                    Recorded moment = recordings.next();
                    Optional<RecordVersion> latest = versions.latest(register.code(), id);
                    if (latest.isEmpty()) {
                        VersionTags.checkCreatesOnly(
                                preconditions.ifMatch(), preconditions.ifNoneMatch());
                        refuseReason(checked.reason());
                        return create(register, id, checked, moment);
                    }
                    VersionTags.checkChanges(
                            preconditions.ifMatch(),
                            preconditions.ifNoneMatch(),
                            latest.get().version());
                    requireReason(checked.reason());
                    return change(register, id, latest.get().version() + 1, checked, moment);
                });
    }

    /**
     * Closes a record from a day on; without a day it never counted.
     *
     * @throws ProgressException UNKNOWN without such a record; INVALID; PRECONDITION_REQUIRED or
     *     STALE; CONFLICT, {@code record-closed}, when it is closed on those days already
     */
    @Transactional
    public <T> Written close(
            Register<T> register, String id, Preconditions preconditions, RecordClosure input) {
        RecordId.check(id);
        InputErrors errors = new InputErrors();
        LocalDate from = RecordInputCheck.day("/closedFrom", input.closedFrom(), errors);
        errors.required("/reason", input.reason());
        errors.text("/reason", input.reason(), RecordInputCheck.LONGEST_TEXT);
        Source source = SourceInput.read(input.source(), errors);
        errors.throwIfAny();
        String path = RecordViews.path(register.code(), id);
        return writes.once(
                preconditions.idempotencyKey(),
                "POST " + path + "/closure",
                input,
                () -> {
                    Recorded moment = recordings.next();
                    int latest = expected(register, id, preconditions);
                    Map<Stretch, RecordContent> current = timeline.current(register, id);
                    Stretches known = timeline.stretches(current);
                    Stretch last =
                            known.lastOpen()
                                    .filter(s -> from == null || from.isBefore(s.until()))
                                    .orElseThrow(() -> closed("/closedFrom", input.closedFrom()));
                    RecordContent content =
                            current.get(last).at(source.system(), moment.recordedAt());
                    LocalDate first = known.known().get(0).from();
                    LocalDate day = from == null || from.isBefore(first) ? first : from;
                    append(
                            register,
                            id,
                            latest + 1,
                            RecordEvent.CLOSED,
                            day,
                            content,
                            source,
                            input.reason(),
                            moment);
                    Stretches.Change change = known.closed(latest + 1, day);
                    timeline.apply(register, id, current, change, content, moment);
                    return effect(register, id, latest + 1, change.newest(), 201, null, moment);
                });
    }

    int expected(Register<?> register, String id, Preconditions preconditions) {
        int latest =
                versions.latest(register.code(), id)
                        .orElseThrow(() -> ProgressException.unknown("id", id))
                        .version();
        VersionTags.checkChanges(preconditions.ifMatch(), preconditions.ifNoneMatch(), latest);
        return latest;
    }

    private <T> Written.Effect create(
            Register<T> register, String id, RecordInputCheck<T> checked, Recorded moment) {
        LocalDate from = checked.effectiveFrom() == null ? Stretch.EVER : checked.effectiveFrom();
        Stretch stretch = record(register, id, 1, RecordEvent.CREATED, from, checked, moment);
        return effect(register, id, 1, stretch, 201, RecordViews.path(register.code(), id), moment);
    }

    private <T> Written.Effect change(
            Register<T> register,
            String id,
            int version,
            RecordInputCheck<T> checked,
            Recorded moment) {
        LocalDate from = checked.effectiveFrom();
        if (from == null) {
            from =
                    timeline.stretches(timeline.current(register, id))
                            .lastOpen()
                            .orElseThrow(() -> closed("/effectiveFrom", null))
                            .from();
        }
        Stretch stretch = record(register, id, version, RecordEvent.CHANGED, from, checked, moment);
        return effect(register, id, version, stretch, 200, null, moment);
    }

    private <T> Stretch record(
            Register<T> register,
            String id,
            int version,
            RecordEvent event,
            LocalDate from,
            RecordInputCheck<T> checked,
            Recorded moment) {
        Map<Stretch, RecordContent> current = timeline.current(register, id);
        RecordContent content =
                timeline.content(register, checked, moment.recordedAt(), timeAxes.today());
        append(
                register,
                id,
                version,
                event,
                from,
                content,
                checked.source(),
                checked.reason(),
                moment);
        Stretches.Change change = timeline.stretches(current).recorded(version, from);
        timeline.apply(register, id, current, change, content, moment);
        return change.newest();
    }

    private void append(
            Register<?> register,
            String id,
            int version,
            RecordEvent event,
            LocalDate from,
            RecordContent content,
            Source source,
            @Nullable String reason,
            Recorded moment) {
        versions.add(
                new RecordVersion(
                        register.code(),
                        id,
                        version,
                        event,
                        null,
                        from,
                        content.json(),
                        source,
                        reason,
                        moment.recordedAt(),
                        source.system()));
        Log.infof(
                "record register=%s version=%d event=%s sequence=%d",
                register.code(), version, event, moment.sequence());
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

    private static ProgressException closed(String pointer, @Nullable String found) {
        return ProgressException.conflict(
                pointer,
                "record-closed",
                "The record is closed on those days; a change names 'effectiveFrom' to open it again.",
                found);
    }

    private static void requireReason(@Nullable String reason) {
        if (reason == null) {
            throw ProgressException.conflict(
                    "/reason",
                    "reason-required",
                    "The record exists; a change of it needs a 'reason'.",
                    null);
        }
    }

    private static void refuseReason(@Nullable String reason) {
        if (reason != null) {
            throw ProgressException.conflict(
                    "/reason",
                    "nothing-to-change",
                    "The record does not exist yet; a first version carries no 'reason'.",
                    reason);
        }
    }
}
