package org.districtprogress.api.change;

/**
 * A file that was recorded; its name, which may be that of a person, is for readers.
 *
 * @param kind DOCUMENT
 * @param document its SHA-256
 * @param mediaType as found in the content
 * @param bytes length of the content
 */
public record DocumentChange(
        ChangeKind kind,
        String document,
        String mediaType,
        long bytes,
        String recordedBy,
        String href)
        implements ChangeData {

    @Override
    public DocumentChange at(String otherHref) {
        return new DocumentChange(kind, document, mediaType, bytes, recordedBy, otherHref);
    }
}
