package org.districtprogress.service.document;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.document.DocumentType;
import org.districtprogress.core.error.ErrorKind;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.core.error.ProgressException;

/** The type of a file, which what its sender says of it may not contradict. */
public final class ClaimedType {

    private static final String CODE = "media-type";
    private static final String NO_CLAIM = "application/octet-stream";
    private static final String TAKEN =
            Arrays.stream(DocumentType.values())
                    .map(DocumentType::mediaType)
                    .collect(Collectors.joining(", "));

    private ClaimedType() {}

    /**
     * The type found in a file's content.
     *
     * @param claim the {@code Content-Type} it came with; absent and {@code
     *     application/octet-stream} claim nothing
     * @throws ProgressException UNSUPPORTED when the content is of no type that is kept, or of
     *     another than claimed
     */
    public static DocumentType of(Path file, @Nullable String claim) {
        DocumentType found =
                Recognition.of(file)
                        .orElseThrow(
                                () -> unsupported("The content is none of " + TAKEN + ".", claim));
        String claimed = claim == null ? NO_CLAIM : withoutParameters(claim);
        if (!claimed.equals(NO_CLAIM) && !claimed.equals(found.mediaType())) {
            throw unsupported(
                    "The content is " + found.mediaType() + ", not what Content-Type says.", claim);
        }
        return found;
    }

    private static String withoutParameters(String claim) {
        return claim.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static ProgressException unsupported(String message, @Nullable String claim) {
        return new ProgressException(
                ErrorKind.UNSUPPORTED,
                CODE,
                message,
                List.of(new FieldError("Content-Type", CODE, message, claim)));
    }
}
