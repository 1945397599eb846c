package org.districtprogress.core.audit;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.districtprogress.core.Nullable;

/**
 * One flat JSON object in the only spelling it has: members in the order of their names, nothing
 * between them, whole numbers in plain digits, and of text only what must be escaped. A member
 * without a value is left out.
 *
 * <p>Source: RFC 8785 (JSON Canonicalization Scheme), sections 3.2.1 to 3.2.4, for texts and whole
 * numbers of at most 2^53.
 */
public final class CanonicalJson {

    private static final long LARGEST = 1L << 53;

    private final Map<String, String> members = new TreeMap<>();

    /** Adds a text. */
    public CanonicalJson text(String name, @Nullable Object value) {
        if (value != null) {
            members.put(name, quoted(value.toString()));
        }
        return this;
    }

    /**
     * Adds a number.
     *
     * @throws IllegalArgumentException for one that not every reader of JSON holds exactly
     */
    public CanonicalJson number(String name, @Nullable Long value) {
        if (value != null) {
            if (Math.abs(value) > LARGEST) {
                throw new IllegalArgumentException(name + " is beyond 2^53: " + value);
            }
            members.put(name, value.toString());
        }
        return this;
    }

    /** In UTF-8. */
    public byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        StringBuilder json = new StringBuilder("{");
        members.forEach(
                (name, value) -> {
                    json.append(json.length() == 1 ? "" : ",");
                    json.append(quoted(name)).append(':').append(value);
                });
        return json.append('}').toString();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            switch (sign) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\b' -> quoted.append("\\b");
                case '\t' -> quoted.append("\\t");
                case '\n' -> quoted.append("\\n");
                case '\f' -> quoted.append("\\f");
                case '\r' -> quoted.append("\\r");
                default -> {
                    if (sign < ' ') {
                        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) sign));
                    } else {
                        quoted.append(sign);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
