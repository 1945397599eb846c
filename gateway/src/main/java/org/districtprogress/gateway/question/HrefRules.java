package org.districtprogress.gateway.question;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import org.districtprogress.api.Paths;
import org.districtprogress.core.Nullable;
import org.districtprogress.gateway.wire.BadAnswerException;

/**
 * A path in an answer leads into the API of the service that gave it, and so through the gateway;
 * where it names a day or a moment, it is the one of the answer.
 */
final class HrefRules {

    private HrefRules() {}

    static void row(
            String register,
            String id,
            String href,
            @Nullable LocalDate on,
            @Nullable Instant knownAt)
            throws BadAnswerException {
        Rule.isCode("register", register);
        Rule.holds(!id.isBlank(), "a row of " + register + " has no id");
        URI uri = path(href);
        if (uri.getQuery() != null) {
            for (String pair : uri.getQuery().split("&", -1)) {
                Rule.holds(
                        isAsked(pair, "on=", on) && isAsked(pair, "knownAt=", knownAt),
                        "a row of " + register + " is shown at another time than asked");
            }
        }
    }

    /** The path of a row or a document. */
    static URI path(String href) throws BadAnswerException {
        try {
            URI uri = new URI(href);
            Rule.holds(
                    href.startsWith(Paths.BASE + "/")
                            && uri.getFragment() == null
                            && uri.normalize().toString().equals(href),
                    "a path of it leads elsewhere");
            return uri;
        } catch (URISyntaxException noPath) {
            throw new BadAnswerException("a path of it is none");
        }
    }

    private static boolean isAsked(String pair, String name, @Nullable Object asked) {
        return asked == null
                || !pair.startsWith(name)
                || pair.substring(name.length()).equals(asked.toString());
    }
}
