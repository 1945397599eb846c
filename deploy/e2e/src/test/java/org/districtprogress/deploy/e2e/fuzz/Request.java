package org.districtprogress.deploy.e2e.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * A request as it is sent.
 *
 * @param number its place in the run: with the seed it makes the same request again
 * @param caller whose token it carries; {@code nobody} for none
 * @param target path and query, percent-encoded
 * @param headers names and values by turns
 * @param body null for none
 * @param json what the body says, where it is JSON that its type announces; null otherwise
 * @param isKnownBad whether its body cannot be what the document asks for
 */
record Request(
        long number,
        Operation operation,
        String caller,
        String target,
        List<Map.Entry<String, String>> headers,
        byte[] body,
        JsonNode json,
        boolean isKnownBad) {

    private static final int LONGEST_SHOWN = 1500;

    /** The same by somebody else. */
    Request as(String other) {
        return new Request(number, operation, other, target, headers, body, json, isKnownBad);
    }

    /** To send it by hand; the token is in {@code $TOKEN}. */
    String curl() {
        StringBuilder line = new StringBuilder("curl -i -X ").append(operation.method());
        headers.forEach(
                header ->
                        line.append(" -H ")
                                .append(quoted(header.getKey() + ": " + header.getValue())));
        if (!caller.equals(Callers.NOBODY)) {
            line.append(" -H \"Authorization: Bearer $TOKEN\"");
        }
        if (body != null) {
            line.append(" --data-binary ").append(quoted(new String(body, StandardCharsets.UTF_8)));
        }
        line.append(' ').append(quoted(operation.document().origin() + target));
        return line.length() > LONGEST_SHOWN
                ? line.substring(0, LONGEST_SHOWN) + "…"
                : line.toString();
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
