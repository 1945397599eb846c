package org.districtprogress.gateway.page;

import java.util.regex.Pattern;
import org.districtprogress.core.Nullable;

/** What a caller says in {@code Accept-Encoding}, as far as it matters here. */
final class Encodings {

    private static final Pattern REFUSED = Pattern.compile("q\\s*=\\s*0(\\.0*)?");

    private Encodings() {}

    /** Whether it names gzip and does not refuse it. */
    static boolean takesGzip(@Nullable String acceptEncoding) {
        if (acceptEncoding == null) {
            return false;
        }
        for (String each : acceptEncoding.split(",", -1)) {
            String[] parts = each.split(";", 2);
            if (parts[0].strip().equalsIgnoreCase("gzip")) {
                return parts.length == 1 || !REFUSED.matcher(parts[1].strip()).matches();
            }
        }
        return false;
    }
}
