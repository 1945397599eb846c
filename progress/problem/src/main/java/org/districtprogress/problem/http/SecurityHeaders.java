package org.districtprogress.problem.http;

import io.vertx.core.http.HttpServerResponse;
import java.util.Map;
import org.districtprogress.core.Nullable;

/**
 * What a browser may do with an answer: not guess its type, not frame it, not run anything of it,
 * and not tell others where it came from. The page of the API documents runs its own scripts.
 */
final class SecurityHeaders {

    private static final String POLICY = "Content-Security-Policy";
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    /** The page brings scripts and styles of its own, some of them within the page. */
    private static final String OWN_PAGE =
            "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self'"
                    + " 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'self';"
                    + " frame-ancestors 'none'";

    private static final String PAGES = "/q/swagger-ui";

    private static final Map<String, String> ALWAYS =
            Map.of(
                    "X-Content-Type-Options", "nosniff",
                    "X-Frame-Options", "DENY",
                    "Referrer-Policy", "no-referrer",
                    "Cross-Origin-Resource-Policy", "same-origin");

    private SecurityHeaders() {}

    /** Sets them, to be replaced by what knows the answer better. */
    static void set(HttpServerResponse response, @Nullable String path) {
        ALWAYS.forEach(response::putHeader);
        response.putHeader(POLICY, path != null && path.startsWith(PAGES) ? OWN_PAGE : NOTHING);
    }
}
