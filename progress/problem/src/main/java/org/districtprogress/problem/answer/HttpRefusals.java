package org.districtprogress.problem.answer;

import java.util.List;
import java.util.Map;

/** The refusals that belong to HTTP rather than to progress, by status. */
final class HttpRefusals {

    private static final Map<Integer, Refusal> BY_STATUS =
            Map.ofEntries(
                    entry(400, "request-malformed", "The request cannot be read as it was sent."),
                    entry(401, "not-authenticated", "Who asks is not known; authenticate first."),
                    entry(403, "not-allowed", "The one who asks may not do this."),
                    entry(404, "path-unknown", "There is nothing at this path."),
                    entry(
                            405,
                            "method-not-allowed",
                            "This method is not allowed here; the Allow header names those that are."),
                    entry(
                            406,
                            "not-acceptable",
                            "None of the media types in Accept can be answered; ask for application/json."),
                    entry(408, "request-timeout", "The request did not arrive in time."),
                    entry(411, "length-required", "The request needs a Content-Length."),
                    entry(413, "body-too-large", "The body is larger than is allowed here."),
                    entry(414, "uri-too-long", "The path and query are longer than is allowed."),
                    entry(
                            415,
                            "media-type-unsupported",
                            "This media type is not read here; send application/json in UTF-8."),
                    entry(
                            429,
                            "too-many-requests",
                            "More is asked than is allowed; Retry-After says when to come again."),
                    entry(431, "headers-too-large", "The headers are larger than is allowed."),
                    entry(
                            500,
                            "internal-error",
                            "Something went wrong here, not with the request; the trace id finds it in the log."),
                    entry(501, "not-implemented", "This method is not known here."),
                    entry(
                            503,
                            "unavailable",
                            "This cannot be answered right now; try again soon."));

    private HttpRefusals() {}

    static Refusal of(int status) {
        Refusal known = BY_STATUS.get(status);
        if (known != null) {
            return known;
        }
        return status >= 400 && status < 500
                ? new Refusal(status, "http-" + status, "The request was refused.", List.of())
                : BY_STATUS.get(500);
    }

    private static Map.Entry<Integer, Refusal> entry(int status, String code, String detail) {
        return Map.entry(status, new Refusal(status, code, detail, List.of()));
    }
}
