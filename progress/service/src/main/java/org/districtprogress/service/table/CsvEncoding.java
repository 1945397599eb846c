package org.districtprogress.service.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Whether a file is UTF-8 or GB18030, from all of its bytes, so that no row is read before the
 * whole file is known to be readable:
 *
 * <ol>
 *   <li>With a byte order mark it is UTF-8, and refused where it is not well formed.
 *   <li>Well formed as UTF-8 it is UTF-8; unless all that is not ASCII in it are characters of two
 *       bytes, which may as well be Chinese characters of GB18030: then it is refused as ambiguous.
 *   <li>Else, with more well-formed characters of UTF-8 of three or four bytes than malformed ones,
 *       it is damaged UTF-8, and refused.
 *   <li>Else it is GB18030, and refused where it is not well formed.
 * </ol>
 */
final class CsvEncoding {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final int BUFFER = 1 << 16;
    private static final int LONG_CHARACTER = 3;

    private long firstFault = -1;
    private long faults;
    private long longCharacters;
    private long shortCharacters;

    private CsvEncoding() {}

    /** How the bytes of a file are to be read. */
    record Found(Charset charset, boolean isMarked) {

        /** Its text, without the byte order mark. */
        Reader open(Path file) throws IOException {
            InputStream in = Files.newInputStream(file);
            if (isMarked) {
                in.skipNBytes(MARK.length);
            }
            return new InputStreamReader(in, strict(charset));
        }
    }

    /** Of a file; refused where that cannot be told. */
    static Found of(Path file) throws IOException {
        boolean isMarked;
        try (InputStream in = Files.newInputStream(file)) {
            isMarked = Arrays.equals(in.readNBytes(MARK.length), MARK);
        }
        return new Found(of(file, isMarked), isMarked);
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static Charset of(Path file, boolean isMarked) throws IOException {
        CsvEncoding seen = new CsvEncoding();
        seen.scan(file);
        if (seen.firstFault < 0) {
            boolean isAmbiguous =
                    !isMarked
                            && seen.shortCharacters > 0
                            && seen.longCharacters == 0
                            && firstFaultAsGb18030(file) < 0;
            if (isAmbiguous) {
                throw FileRefusal.of(
                        "encoding-ambiguous",
                        "The file may be UTF-8 or GB18030, with different texts. Send it as UTF-8"
                                + " with a byte order mark (CSV UTF-8 in a spreadsheet).");
            }
            return StandardCharsets.UTF_8;
        }
        if (isMarked || seen.longCharacters > seen.faults) {
            throw unreadable(seen.firstFault, "is not UTF-8, which the rest of the file is");
        }
        long fault = firstFaultAsGb18030(file);
        if (fault >= 0) {
            throw unreadable(
                    fault,
                    "is not GB18030, and byte " + (seen.firstFault + 1) + " is not UTF-8 either");
        }
        return GB18030;
    }

    private static RuntimeException unreadable(long fault, String what) {
        return FileRefusal.of(
                "encoding-unreadable",
                "Byte " + (fault + 1) + " of the file " + what + ". Send UTF-8 or GB18030.",
                String.valueOf(fault + 1));
    }

    private void scan(Path file) throws IOException {
        byte[] buffer = new byte[BUFFER];
        int held = 0;
        long before = 0;
        try (InputStream in = Files.newInputStream(file)) {
            int count;
            do {
                count = in.read(buffer, held, BUFFER - held);
                int filled = held + Math.max(count, 0);
                int at = 0;
                while (at < filled) {
                    if (buffer[at] >= 0) {
                        at++;
                        continue;
                    }
                    int length = Utf8.sequence(buffer, at, filled);
                    if (length < 0 && count > 0) {
                        break;
                    }
                    note(length, before + at);
                    at += Math.max(length, 1);
                }
                before += at;
                held = filled - at;
                System.arraycopy(buffer, at, buffer, 0, held);
            } while (count > 0);
        }
    }

    private void note(int length, long place) {
        if (length <= 0) {
            faults++;
            firstFault = firstFault < 0 ? place : firstFault;
        } else if (length >= LONG_CHARACTER) {
            longCharacters++;
        } else {
            shortCharacters++;
        }
    }

    private static long firstFaultAsGb18030(Path file) throws IOException {
        CharsetDecoder decoder = strict(GB18030);
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        CharBuffer text = CharBuffer.allocate(BUFFER + 1);
        long before = 0;
        try (InputStream in = Files.newInputStream(file)) {
            int count;
            do {
                count = in.read(bytes.array(), bytes.position(), bytes.remaining());
                bytes.position(bytes.position() + Math.max(count, 0));
                bytes.flip();
                text.clear();
                CoderResult result = decoder.decode(bytes, text, count <= 0);
                if (result.isError()) {
                    return before + bytes.position();
                }
                before += bytes.position();
                bytes.compact();
            } while (count > 0);
        }
        return -1;
    }
}
