package org.districtprogress.core.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What kind of file a document is, as found in its content.
 *
 * @see <a href="https://www.iana.org/assignments/media-types">IANA media types</a>
 */
public enum DocumentType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    WEBP("image/webp", "webp"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String mediaType;
    private final List<String> extensions;

    DocumentType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /** The type of that registered media type, in lower case and without parameters. */
    public static Optional<DocumentType> of(String mediaType) {
        return Arrays.stream(values()).filter(t -> t.mediaType.equals(mediaType)).findFirst();
    }

    /** Registered name, e.g. {@code image/png}. */
    public String mediaType() {
        return mediaType;
    }

    /** Endings of file names of this type, without the dot, the usual one first; never empty. */
    public List<String> extensions() {
        return extensions;
    }
}
