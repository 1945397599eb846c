package org.districtprogress.service.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ErrorKind;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.service.table.Format;

/**
 * The format of a file as its first bytes show it, which what its sender says may not contradict.
 */
final class FoundFormat {

    private static final String CODE = "media-type";
    private static final String NO_CLAIM = "application/octet-stream";
    private static final int LOOKED_AT_BYTES = 4096;
    private static final String TAKEN =
            Arrays.stream(Format.values()).map(Format::mediaType).collect(Collectors.joining(", "));

    private FoundFormat() {}

    /**
     * @param claim the {@code Content-Type} it came with; absent and {@code
     *     application/octet-stream} claim nothing
     * @throws ProgressException UNSUPPORTED when the content is of no format, or of another than
     *     claimed
     */
    static Format of(Path file, @Nullable String claim) {
        byte[] start = start(file);
        String claimed = claim == null ? NO_CLAIM : withoutParameters(claim);
        boolean isOther =
                !claimed.equals(NO_CLAIM)
                        && Arrays.stream(Format.values())
                                .noneMatch(format -> format.mediaType().equals(claimed));
        if (isOther) {
            throw unsupported("Content-Type is one of " + TAKEN + ".", claim);
        }
        Format found = found(start, claim);
        if (!claimed.equals(NO_CLAIM) && !claimed.equals(found.mediaType())) {
            throw unsupported(
                    "The content is " + found.mediaType() + ", not what Content-Type says.", claim);
        }
        return found;
    }

    private static Format found(byte[] start, @Nullable String claim) {
        if (begins(start, 'P', 'K', 3, 4)) {
            return Format.XLSX;
        }
        if (begins(start, 0x1f, 0x8b)) {
            throw unsupported("The file is packed by gzip; say 'Content-Encoding: gzip'.", claim);
        }
        if (begins(start, 0xff, 0xfe) || begins(start, 0xfe, 0xff)) {
            return Format.CSV;
        }
        if (begins(start, '%', 'P', 'D', 'F') || contains(start, 0)) {
            throw unsupported("The content is none of " + TAKEN + ".", claim);
        }
        int first = firstWritten(start);
        if (first == '[') {
            throw unsupported(
                    "The content is a JSON array; application/x-ndjson has one object on each"
                            + " line, without brackets around them.",
                    claim);
        }
        return first == '{' ? Format.NDJSON : Format.CSV;
    }

    private static int firstWritten(byte[] start) {
        int from = begins(start, 0xef, 0xbb, 0xbf) ? 3 : 0;
        for (int i = from; i < start.length; i++) {
            if (start[i] != ' ' && start[i] != '\t' && start[i] != '\r' && start[i] != '\n') {
                return start[i];
            }
        }
        return -1;
    }

    private static boolean begins(byte[] start, int... expected) {
        if (start.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((start[i] & 0xff) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] start, int value) {
        for (byte each : start) {
            if (each == value) {
                return true;
            }
        }
        return false;
    }

    private static byte[] start(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return content.readNBytes(LOOKED_AT_BYTES);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the file could not be read", unreadable);
        }
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
