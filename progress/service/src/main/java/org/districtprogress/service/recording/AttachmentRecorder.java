package org.districtprogress.service.recording;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.districtprogress.api.document.NewAttachment;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.document.Attachment;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.service.document.Attachments;
import org.districtprogress.service.persistence.Recorded;
import org.districtprogress.service.persistence.RecordingRepository;
import org.districtprogress.service.register.Register;
import org.districtprogress.service.view.DocumentViews;

/** Attaches documents to observations and milestones; what is attached stays. */
@ApplicationScoped
public class AttachmentRecorder {

    private static final int LONGEST_NOTE = 1000;

    private final Subjects subjects;
    private final RecordingRepository recordings;
    private final Attachments attachments;
    private final IdempotentWrites writes;

    AttachmentRecorder(
            Subjects subjects,
            RecordingRepository recordings,
            Attachments attachments,
            IdempotentWrites writes) {
        this.subjects = subjects;
        this.recordings = recordings;
        this.attachments = attachments;
        this.writes = writes;
    }

    /**
     * Attaches a document to an observation.
     *
     * @throws ProgressException UNKNOWN without such an indicator, observation or document; INVALID
     *     for a note that is none; CONFLICT, {@code attached-otherwise}, when it is attached with
     *     another note
     */
    @Retried
    @Transactional
    public Written toObservation(
            Caller by,
            String indicator,
            String observation,
            String document,
            @Nullable String idempotencyKey,
            @Nullable NewAttachment input) {
        return attach(
                by, subjects.observation(indicator, observation), document, idempotencyKey, input);
    }

    /**
     * Attaches a document to a milestone, whatever its version.
     *
     * @throws ProgressException as {@link #toObservation}, for a commitment and a milestone
     */
    @Retried
    @Transactional
    public Written toMilestone(
            Caller by,
            String commitment,
            String milestone,
            String document,
            @Nullable String idempotencyKey,
            @Nullable NewAttachment input) {
        return attach(
                by, subjects.milestone(commitment, milestone), document, idempotencyKey, input);
    }

    /**
     * Attaches a document to a record, whatever its version.
     *
     * @throws ProgressException as {@link #toObservation}, for a record
     */
    @Retried
    @Transactional
    public Written toRecord(
            Caller by,
            Register<?> register,
            String id,
            String document,
            @Nullable String idempotencyKey,
            @Nullable NewAttachment input) {
        return attach(by, subjects.record(register, id), document, idempotencyKey, input);
    }

    private Written attach(
            Caller by,
            Subject subject,
            String document,
            @Nullable String idempotencyKey,
            @Nullable NewAttachment input) {
        String sha256 = attachments.document(document).sha256();
        String note = input == null ? null : input.note();
        InputErrors errors = new InputErrors();
        errors.text("/note", note, LONGEST_NOTE);
        errors.throwIfAny();
        return writes.once(
                idempotencyKey,
                "PUT " + subject.path() + "/documents/" + sha256,
                new NewAttachment(note),
                () -> attached(by, subject, sha256, note));
    }

    /**
     * Looked for before a number is taken: what changes nothing counts as no recording, also when
     * somebody else attaches the same at the same moment.
     */
    private Written.Effect attached(
            Caller by, Subject subject, String sha256, @Nullable String note) {
        Optional<Attachment> first = attachments.locked(subject.kind(), subject.name(), sha256);
        return first.isPresent()
                ? again(subject, first.get(), note)
                : first(by, subject, sha256, note, recordings.next());
    }

    private Written.Effect first(
            Caller by, Subject subject, String sha256, @Nullable String note, Recorded moment) {
        attachments.attach(by, subject.kind(), subject.name(), sha256, note, moment);
        Attachment attachment =
                attachments.find(subject.kind(), subject.name(), sha256).orElseThrow();
        Log.infof(
                "record attachment=%s kind=%s subject=%s sequence=%d",
                sha256, subject.kind(), subject.name(), moment.sequence());
        return new Written.Effect(
                201,
                subject.path(),
                null,
                DocumentViews.attachment(attachment, subject.masks()),
                new Deed(moment, null));
    }

    private static Written.Effect again(
            Subject subject, Attachment attachment, @Nullable String note) {
        if (note != null && !note.equals(attachment.note())) {
            throw ProgressException.conflict(
                    "/note",
                    "attached-otherwise",
                    "The document is attached already, and not with this note; it stays.",
                    note);
        }
        return Written.Effect.unchanged(
                null, null, DocumentViews.attachment(attachment, subject.masks()));
    }
}
