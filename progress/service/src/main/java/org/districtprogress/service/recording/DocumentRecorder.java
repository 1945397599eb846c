package org.districtprogress.service.recording;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.districtprogress.api.Paths;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.access.CallerRole;
import org.districtprogress.core.document.Document;
import org.districtprogress.core.document.DocumentType;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.service.document.ClaimedType;
import org.districtprogress.service.document.DocumentName;
import org.districtprogress.service.document.Upload;
import org.districtprogress.service.persistence.DocumentChunkRepository;
import org.districtprogress.service.persistence.DocumentRepository;
import org.districtprogress.service.persistence.Recorded;
import org.districtprogress.service.persistence.RecordingRepository;
import org.districtprogress.service.view.DocumentViews;

/** Records uploaded files, the same bytes once. */
@ApplicationScoped
public class DocumentRecorder {

    private final RecordingRepository recordings;
    private final DocumentRepository documents;
    private final DocumentChunkRepository chunks;
    private final IdempotentWrites writes;

    DocumentRecorder(
            RecordingRepository recordings,
            DocumentRepository documents,
            DocumentChunkRepository chunks,
            IdempotentWrites writes) {
        this.recordings = recordings;
        this.documents = documents;
        this.chunks = chunks;
        this.writes = writes;
    }

    /** What was asked, as far as a key has to tell two requests apart. */
    private record Asked(String name, @Nullable String claim, String sha256) {}

    /**
     * Records a file, or answers what the same bytes were recorded as first. What somebody else
     * called them is told to readers alone.
     *
     * @param claim the {@code Content-Type} that it came with
     * @throws ProgressException INVALID for a name that is none, {@code document-empty} for no
     *     content; UNSUPPORTED for a content that is not kept or not what it claims to be
     */
    @Retried
    @Transactional
    public Written record(
            Caller by,
            @Nullable String name,
            @Nullable String claim,
            @Nullable String idempotencyKey,
            Upload upload) {
        String checkedName = DocumentName.of(name);
        if (upload.bytes() == 0) {
            throw ProgressException.invalid(
                    "", "document-empty", "The body is the document; it is empty.", null);
        }
        DocumentType type = ClaimedType.of(upload.file(), claim);
        return writes.once(
                idempotencyKey,
                "POST " + Paths.DOCUMENTS,
                new Asked(checkedName, claim, upload.sha256()),
                () -> {
                    documents.lock(upload.sha256());
                    Optional<Document> first = documents.find(upload.sha256());
                    return first.map(found -> again(by, checkedName, found))
                            .orElseGet(() -> created(by, checkedName, type, upload));
                });
    }

    private static Written.Effect again(Caller by, String name, Document first) {
        return Written.Effect.unchanged(
                null,
                null,
                by.is(CallerRole.READER)
                        ? DocumentViews.document(first)
                        : DocumentViews.document(first, name));
    }

    /** The content is stored before the moment is taken, so that no other writer waits for it. */
    private Written.Effect created(Caller by, String name, DocumentType type, Upload upload) {
        try (InputStream content = upload.open()) {
            chunks.add(upload.sha256(), content);
        } catch (IOException unclosed) {
            throw new UncheckedIOException("the upload could not be closed", unclosed);
        }
        Recorded moment = recordings.next();
        Document document =
                new Document(
                        upload.sha256(),
                        name,
                        type,
                        upload.bytes(),
                        moment.recordedAt(),
                        by.client());
        documents.add(document);
        Log.infof(
                "record document=%s type=%s bytes=%d sequence=%d",
                document.sha256(), type, document.bytes(), moment.sequence());
        return new Written.Effect(
                201,
                Paths.DOCUMENTS + "/" + document.sha256(),
                null,
                DocumentViews.document(document),
                new Deed(moment, null));
    }
}
