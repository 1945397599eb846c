package org.districtprogress.service.document;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.districtprogress.core.document.DocumentType;

/**
 * What kind of file this is, by its content alone: a few bytes at its ends, and of a ZIP its
 * directory. Nothing is inflated.
 */
final class Recognition {

    private static final int HEAD_BYTES = 32;
    private static final int TAIL_BYTES = 1024;
    private static final Pattern PDF_HEADER =
            Pattern.compile("%PDF-[12]\\.\\d[\\r\\n \\t%].*", Pattern.DOTALL);
    private static final String PNG_HEADER = "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR";
    private static final Pattern JPEG_HEADER =
            Pattern.compile("\u00ff\u00d8\u00ff[\u00c0-\u00fe].*", Pattern.DOTALL);
    private static final Pattern WEBP_HEADER =
            Pattern.compile("RIFF.{4}WEBPVP8[ LX].*", Pattern.DOTALL);
    private static final int RIFF_FRAME = 8;

    private Recognition() {}

    /** The type of a file; empty when it is none that is kept. */
    static Optional<DocumentType> of(Path file) {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            String head = text(bytes, 0, (int) Math.min(HEAD_BYTES, bytes.length()));
            if (PDF_HEADER.matcher(head).matches()) {
                return only(DocumentType.PDF, endsLikePdf(bytes));
            }
            if (head.startsWith(PNG_HEADER)) {
                return Optional.of(DocumentType.PNG);
            }
            if (JPEG_HEADER.matcher(head).matches()) {
                return Optional.of(DocumentType.JPEG);
            }
            if (WEBP_HEADER.matcher(head).matches()) {
                return only(DocumentType.WEBP, isWholeRiff(head, bytes.length()));
            }
            return only(
                    DocumentType.XLSX,
                    ZipDirectory.of(bytes).filter(ZipDirectory::isWorkbook).isPresent());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the upload could not be read", unreadable);
        }
    }

    private static Optional<DocumentType> only(DocumentType type, boolean isMet) {
        return isMet ? Optional.of(type) : Optional.empty();
    }

    /** A whole PDF has its end marker within the last 1024 bytes. */
    private static boolean endsLikePdf(RandomAccessFile bytes) throws IOException {
        int length = (int) Math.min(TAIL_BYTES, bytes.length());
        return text(bytes, bytes.length() - length, length).contains("%%EOF");
    }

    /** The length that a RIFF file says to have, little end first, is what is there. */
    private static boolean isWholeRiff(String head, long length) {
        long said =
                head.charAt(4)
                        | head.charAt(5) << 8
                        | head.charAt(6) << 16
                        | (long) head.charAt(7) << 24;
        return said + RIFF_FRAME <= length;
    }

    /** Bytes as characters of the same number. */
    static String text(RandomAccessFile bytes, long from, int length) throws IOException {
        byte[] read = new byte[length];
        bytes.seek(from);
        bytes.readFully(read);
        return new String(read, StandardCharsets.ISO_8859_1);
    }
}
