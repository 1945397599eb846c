package org.districtprogress.problem.http;

import java.util.regex.Pattern;
import org.districtprogress.core.Nullable;
import org.districtprogress.problem.answer.Refusal;

/**
 * What a path may look like: one spelling per resource, so that no guard further in can be walked
 * around by another spelling. Begins with {@code /}; no empty or dot segments, no {@code ;}, no
 * backslash, no control characters, no slash in encoded form.
 */
final class PathRule {

    static final Refusal REFUSAL =
            Refusal.of(
                    400,
                    ":path",
                    "path-malformed",
                    "The path must be plain: no empty or dot segments, no ';', no backslash,"
                            + " no encoded slash, no control characters, whole UTF-8.");

    private static final Pattern PLAIN = Pattern.compile("(/[A-Za-z0-9_-]+)+/?");
    private static final Pattern ODD =
            Pattern.compile("//|;|\\\\|%2f|%5c|%3b|/(\\.|%2e){1,2}(/|$)", Pattern.CASE_INSENSITIVE);

    private PathRule() {}

    static boolean allows(@Nullable String path) {
        if (path == null || !path.startsWith("/")) {
            return false;
        }
        if (path.equals("/") || PLAIN.matcher(path).matches()) {
            return true;
        }
        return !ODD.matcher(path).find()
                && Percent.decode(path)
                        .filter(decoded -> decoded.chars().noneMatch(Character::isISOControl))
                        .isPresent();
    }
}
