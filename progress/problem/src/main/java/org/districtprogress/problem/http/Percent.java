package org.districtprogress.problem.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/** Percent-encoding (RFC 3986) read strictly: whole escapes of whole UTF-8, or nothing. */
final class Percent {

    /** Printable characters that RFC 3986 has no place for in a path or a query. */
    private static final String NEVER_RAW = "\"#<>[\\]^`{|}";

    private Percent() {}

    /**
     * The decoded text; empty where a character must not stand raw, the escapes are broken or the
     * bytes are no UTF-8.
     */
    static Optional<String> decode(String encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char character = encoded.charAt(i);
            if (character <= ' ' || character > '~' || NEVER_RAW.indexOf(character) >= 0) {
                return Optional.empty();
            }
            if (character != '%') {
                bytes.write(character);
                continue;
            }
            if (i + 2 >= encoded.length()
                    || !HexFormat.isHexDigit(encoded.charAt(i + 1))
                    || !HexFormat.isHexDigit(encoded.charAt(i + 2))) {
                return Optional.empty();
            }
            bytes.write(HexFormat.fromHexDigits(encoded, i + 1, i + 3));
            i += 2;
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes.toByteArray()))
                            .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}
