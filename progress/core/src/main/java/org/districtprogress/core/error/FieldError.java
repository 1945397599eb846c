package org.districtprogress.core.error;

import java.util.Objects;
import org.districtprogress.core.Nullable;

/**
 * One field at fault.
 *
 * @param pointer where: a JSON pointer into the body ({@code /value}), or the name of a query or
 *     path parameter behind {@code ?} or {@code :} ({@code ?on}, {@code :code})
 * @param code stable kebab-case code of the rule that was broken
 * @param message what was asked, what was found, what is allowed
 * @param rejected the value found, shortened to 120 characters; null where none was given
 */
public record FieldError(String pointer, String code, String message, @Nullable String rejected) {

    private static final int LONGEST_REJECTED = 120;

    public FieldError {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        if (rejected != null && rejected.length() > LONGEST_REJECTED) {
            rejected = rejected.substring(0, cut(rejected)) + "…";
        }
    }

    /** Half a surrogate pair cannot be written as JSON, so a character is kept or dropped whole. */
    private static int cut(String rejected) {
        boolean isWithinCharacter =
                Character.isHighSurrogate(rejected.charAt(LONGEST_REJECTED - 1))
                        && Character.isLowSurrogate(rejected.charAt(LONGEST_REJECTED));
        return isWithinCharacter ? LONGEST_REJECTED - 1 : LONGEST_REJECTED;
    }
}
