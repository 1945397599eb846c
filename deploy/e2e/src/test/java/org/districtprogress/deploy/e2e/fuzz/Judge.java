package org.districtprogress.deploy.e2e.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** Whether an answer is one that the document lets the request have. */
final class Judge {

    private static final String PROBLEM = "application/problem+json";
    private static final int NOT_MODIFIED = 304;

    private Judge() {}

    /**
     * What is wrong, in a word that findings are told apart by and a sentence; empty if nothing.
     */
    static List<String> wrong(Request request, HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        if (status >= 500) {
            return List.of("status " + status, text(answer));
        }
        JsonNode documented = request.operation().answer(status);
        if (documented.isMissingNode()) {
            return List.of("undocumented status " + status, text(answer));
        }
        if (request.isKnownBad() && status < 300) {
            return List.of("accepted a bad body", badness(request));
        }
        if (status == NOT_MODIFIED || answer.body().length == 0) {
            // A file of no rows has none.
            boolean isFile = answer.headers().firstValue("Content-Type").isPresent();
            boolean mayBeEmpty = status < 400 && (documented.path("content").isEmpty() || isFile);
            return mayBeEmpty ? List.of() : List.of("empty answer " + status, "");
        }
        return content(request.operation(), documented.path("content"), answer);
    }

    private static List<String> content(
            Operation operation, JsonNode content, HttpResponse<byte[]> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("none");
        String plain = type.split(";", 2)[0].strip();
        JsonNode media = media(content, type, plain);
        if (media.isMissingNode()) {
            return List.of(
                    "undocumented type " + plain + " of " + answer.statusCode(), text(answer));
        }
        if (answer.statusCode() >= 400
                && !plain.equals(PROBLEM)
                && !operation.path().startsWith("/oauth/")) {
            return List.of("no problem", plain);
        }
        if (!plain.endsWith("/json") && !plain.endsWith("+json")) {
            return List.of();
        }
        try {
            List<String> wrong =
                    operation
                            .document()
                            .wrong(media.path("schema"), Document.JSON.readTree(answer.body()));
            return wrong.isEmpty()
                    ? List.of()
                    : List.of(
                            "answer " + answer.statusCode() + " breaks its schema",
                            wrong + " " + text(answer));
        } catch (IOException noJson) {
            return List.of("answer is no JSON", text(answer));
        }
    }

    /** As documented with or without its parameters; whatever the file is, where it says so. */
    private static JsonNode media(JsonNode content, String type, String plain) {
        for (Map.Entry<String, JsonNode> each : content.properties()) {
            String name = each.getKey();
            boolean isIt =
                    name.equals("*/*")
                            || name.equals(plain)
                            || name.replace(" ", "").equalsIgnoreCase(type.replace(" ", ""))
                            || name.split(";", 2)[0].equals(plain);
            if (isIt) {
                return each.getValue();
            }
        }
        return content.path("none of these");
    }

    private static String badness(Request request) {
        return request.json() == null
                ? "no JSON"
                : request.operation()
                        .document()
                        .wrong(
                                request.operation().bodies().path(Bodies.JSON_TYPE).path("schema"),
                                request.json())
                        .toString();
    }

    private static String text(HttpResponse<byte[]> answer) {
        String text = new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8);
        return text.length() > 600 ? text.substring(0, 600) + "…" : text;
    }
}
