package org.districtprogress.core.plan;

import java.util.regex.Pattern;
import org.districtprogress.core.error.ProgressException;

/**
 * The form that all codes of a plan share: lower-case words joined by hyphens, at most 80
 * characters.
 */
final class Code {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 80;

    private Code() {}

    static String check(String what, String value) {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw ProgressException.invalid(
                    ":" + what,
                    "code-malformed",
                    "A code is made of lower-case letters, digits and single hyphens, at most 80 characters.",
                    value);
        }
        return value;
    }
}
