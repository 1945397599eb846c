package org.districtprogress.problem.http;

import java.util.regex.Pattern;
import org.districtprogress.core.Nullable;
import org.districtprogress.problem.answer.Refusal;

/**
 * What a path may look like: one spelling per resource, so that no guard further in can be walked
 * around by another spelling. Begins with {@code /}; no empty or dot segments, no {@code ;}, no
 * backslash, no control characters, no slash in encoded form, and nothing encoded that stands for
 * itself: {@code %74alents} would be talents to some and not to others.
 */
final class PathRule {

    static final Refusal REFUSAL =
            Refusal.of(
                    400,
                    ":path",
                    "path-malformed",
                    "The path must be plain: no empty or dot segments, no ';', no backslash,"
                            + " no encoded slash, no letter, digit, '.', '-' or '_' in encoded form, no"
                            + " control characters, whole UTF-8.");

    private static final Pattern PLAIN = Pattern.compile("(/[A-Za-z0-9_-]+)+/?");
    private static final Pattern ODD =
            Pattern.compile("//|;|\\\\|%2f|%5c|%3b|/\\.{1,2}(/|$)", Pattern.CASE_INSENSITIVE);

    /** Letters, digits, {@code -}, {@code .} and {@code _} (unreserved, RFC 3986, but for ~). */
    private static final Pattern NEEDLESS =
            Pattern.compile(
                    "%(2[de]|3[0-9]|[46][1-9a-f]|5[0-9af]|7[0-9a])", Pattern.CASE_INSENSITIVE);

    private PathRule() {}

    static boolean allows(@Nullable String path) {
        if (path == null || !path.startsWith("/")) {
            return false;
        }
        if (path.equals("/") || PLAIN.matcher(path).matches()) {
            return true;
        }
        return !ODD.matcher(path).find()
                && !NEEDLESS.matcher(path).find()
                && Percent.decode(path)
                        .filter(decoded -> decoded.chars().noneMatch(Character::isISOControl))
                        .isPresent();
    }
}
