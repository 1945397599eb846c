package org.districtprogress.service.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.districtprogress.core.document.Document;
import org.districtprogress.service.persistence.DocumentChunkRepository;

/**
 * The content of a document, read a few pieces at a time: however slowly it is taken, no database
 * connection waits for it.
 */
public final class DocumentContent {

    private static final int CHUNKS_AT_ONCE = 4;

    private final Document document;
    private final DocumentChunkRepository chunks;

    DocumentContent(Document document, DocumentChunkRepository chunks) {
        this.document = document;
        this.chunks = chunks;
    }

    public Document document() {
        return document;
    }

    /** Writes the whole content; ends with an error, not early, when some of it is not there. */
    public void writeTo(OutputStream out) throws IOException {
        long written = 0;
        int position = 0;
        List<byte[]> next = chunks.read(document.sha256(), position, CHUNKS_AT_ONCE);
        while (!next.isEmpty()) {
            for (byte[] chunk : next) {
                out.write(chunk);
                written += chunk.length;
            }
            position += next.size();
            next = chunks.read(document.sha256(), position, CHUNKS_AT_ONCE);
        }
        if (written != document.bytes()) {
            throw new IllegalStateException(
                    "document " + document.sha256() + " ended after " + written + " bytes");
        }
    }
}
