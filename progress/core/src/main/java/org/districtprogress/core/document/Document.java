package org.districtprogress.core.document;

import java.time.Instant;
import java.util.Objects;

/**
 * A file as it was first recorded; its content is kept apart.
 *
 * @param sha256 what it is known by: SHA-256 of the whole file, 64 lower-case hex digits
 * @param name file name, without a path
 * @param type as found in the content
 * @param bytes length of the whole file, above zero
 * @param recordedAt from when on it is known
 * @param recordedBy who recorded it
 */
public record Document(
        String sha256,
        String name,
        DocumentType type,
        long bytes,
        Instant recordedAt,
        String recordedBy) {

    public Document {
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(recordedAt, "recordedAt");
        Objects.requireNonNull(recordedBy, "recordedBy");
        if (bytes < 1) {
            throw new IllegalArgumentException("a document has at least one byte: " + bytes);
        }
    }
}
