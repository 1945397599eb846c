package org.districtprogress.service.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.districtprogress.core.document.Document;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.service.persistence.DocumentChunkRepository;
import org.districtprogress.service.persistence.DocumentRepository;

/** Documents known at a moment, and the content of each. */
@ApplicationScoped
public class DocumentReader {

    private final DocumentRepository documents;
    private final DocumentChunkRepository chunks;

    DocumentReader(DocumentRepository documents, DocumentChunkRepository chunks) {
        this.documents = documents;
        this.chunks = chunks;
    }

    /** So many documents known at a moment from a place in their order on. */
    public List<Document> documents(Instant knownAt, int offset, int most) {
        return documents.known(knownAt, offset, most);
    }

    /**
     * One document.
     *
     * @throws ProgressException UNKNOWN when none of that hash was known by then
     */
    public Document document(String sha256, Instant knownAt) {
        return documents
                .find(sha256)
                .filter(document -> !document.recordedAt().isAfter(knownAt))
                .orElseThrow(() -> ProgressException.unknown("document", sha256));
    }

    /**
     * The content of a document, which is there whole.
     *
     * @throws ProgressException UNKNOWN without such a document
     */
    public DocumentContent content(String sha256) {
        Document document =
                documents
                        .find(sha256)
                        .orElseThrow(() -> ProgressException.unknown("document", sha256));
        long stored = chunks.bytes(sha256);
        if (stored != document.bytes()) {
            throw new IllegalStateException(
                    "document " + sha256 + " has " + stored + " of " + document.bytes() + " bytes");
        }
        return new DocumentContent(document, chunks);
    }
}
