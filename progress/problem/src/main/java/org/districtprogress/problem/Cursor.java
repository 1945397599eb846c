package org.districtprogress.problem;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.districtprogress.core.error.ProgressException;

/**
 * The base64url spelling of a position: no padding, at most 400 characters, one spelling per
 * position. A cursor hides nothing and grants nothing; it only keeps callers from building one.
 */
final class Cursor {

    private static final int LONGEST = 2000;

    private Cursor() {}

    static String of(String position) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(position.getBytes(StandardCharsets.UTF_8));
    }

    static String position(String cursor) {
        if (cursor.isEmpty() || cursor.length() > LONGEST) {
            throw malformed(cursor);
        }
        String position;
        try {
            position = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw malformed(cursor);
        }
        boolean hasControl = position.chars().anyMatch(Character::isISOControl);
        if (hasControl || !of(position).equals(cursor)) {
            throw malformed(cursor);
        }
        return position;
    }

    private static ProgressException malformed(String cursor) {
        return ProgressException.invalid(
                "?cursor",
                "cursor-malformed",
                "'cursor' must be the 'next' of an earlier answer, unchanged.",
                cursor);
    }
}
