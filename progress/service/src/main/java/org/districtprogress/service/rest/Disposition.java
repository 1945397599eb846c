package org.districtprogress.service.rest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.districtprogress.core.document.Document;

/**
 * How a document is saved: under its name, ending as files of its type do, whatever its uploader
 * called it. In ASCII for old readers, and whole for all others.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6266">RFC 6266</a>
 */
final class Disposition {

    /** Characters that RFC 5987 lets stand for themselves, besides letters and digits. */
    private static final String PLAIN = "!#$&+-.^_`|~";

    private Disposition() {}

    static String of(Document document) {
        String name = named(document);
        return "attachment; filename=\"" + ascii(name) + "\"; filename*=UTF-8''" + encoded(name);
    }

    private static String named(Document document) {
        String lower = document.name().toLowerCase(Locale.ROOT);
        boolean endsRight =
                document.type().extensions().stream().anyMatch(end -> lower.endsWith("." + end));
        return endsRight
                ? document.name()
                : document.name() + "." + document.type().extensions().get(0);
    }

    private static String ascii(String name) {
        return name.replaceAll("[^\\x20-\\x7e]|[\"\\\\%]", "_");
    }

    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (each & 0xff);
            boolean isPlain =
                    character < 0x80
                            && (Character.isLetterOrDigit(character)
                                    || PLAIN.indexOf(character) >= 0);
            if (isPlain) {
                encoded.append(character);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", (int) character));
            }
        }
        return encoded.toString();
    }
}
