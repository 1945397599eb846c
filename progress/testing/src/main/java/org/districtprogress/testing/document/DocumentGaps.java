package org.districtprogress.testing.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a document owes its reader: each gap as a sentence. */
final class DocumentGaps {

    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    private static final String FORM = "application/x-www-form-urlencoded";

    /** Where tokens come from, as other standards name it. */
    private static final List<String> PATHS = List.of("/api/v1/", "/oauth/", "/.well-known/");

    /** Their answers hold a secret, which is kept nowhere: they cannot be answered twice alike. */
    private static final Set<String> NOT_REPEATABLE =
            Set.of("issueToken", "admitClient", "renewClientSecret", "removeClient");

    private static final Set<String> WRITES = Set.of("post", "put", "patch", "delete");

    private final JsonNode document;
    private final SchemaCheck schemas;
    private final Set<String> withoutSuccess;
    private final List<String> gaps = new ArrayList<>();

    DocumentGaps(JsonNode document, Set<String> withoutSuccess) {
        this.document = document;
        this.schemas = new SchemaCheck(document);
        this.withoutSuccess = withoutSuccess;
    }

    List<String> find() {
        need(document.path("paths").size() > 0, "the document", "has no paths");
        need(isText(document.path("info").path("description")), "the document", "is not described");
        document.path("paths").fields().forEachRemaining(this::path);
        return gaps;
    }

    private void path(Map.Entry<String, JsonNode> path) {
        need(
                PATHS.stream().anyMatch(path.getKey()::startsWith),
                path.getKey(),
                "is not of the contract");
        path.getValue()
                .fields()
                .forEachRemaining(
                        each -> operation(each.getKey() + " " + path.getKey(), each.getValue()));
    }

    private void operation(String name, JsonNode operation) {
        for (String field : List.of("operationId", "summary", "description")) {
            need(isText(operation.path(field)), name, "has no " + field);
        }
        need(operation.path("tags").size() == 1, name, "has not one tag");
        for (JsonNode parameter : operation.path("parameters")) {
            need(
                    isText(parameter.path("description")) && parameter.path("schema").size() > 0,
                    name,
                    "does not say what " + parameter.path("name") + " is");
        }
        boolean isShown = !withoutSuccess.contains(operation.path("operationId").asText());
        if (operation.has("requestBody")) {
            body(name, operation.path("requestBody").path("content"), isShown);
        }
        need(
                !WRITES.contains(name.substring(0, name.indexOf(' '))) || isRepeatable(operation),
                name,
                "does not take Idempotency-Key");
        access(name, operation);
        int successes = 0;
        int refusals = 0;
        for (Map.Entry<String, JsonNode> each : operation.path("responses").properties()) {
            JsonNode response = schemas.resolved(each.getValue());
            String answer = name + " " + each.getKey();
            need(isText(response.path("description")), answer, "is not described");
            if (each.getKey().startsWith("2")) {
                successes++;
                if (!each.getKey().equals("204") && !isFile(answer, response.path("content"))) {
                    answer(answer, json(response.path("content")), isShown);
                }
            } else if (!each.getKey().equals("304")) {
                refusals++;
                // The token endpoint refuses as RFC 6749 says.
                JsonNode content = response.path("content");
                answer(answer, content.path(content.has(JSON) ? JSON : PROBLEM), true);
            }
        }
        need(successes > 0, name, "has no success");
        need(refusals > 2 && operation.path("responses").has("400"), name, "lacks its errors");
    }

    /** Says whether it asks for a token; one that does says how it refuses. */
    private void access(String name, JsonNode operation) {
        need(operation.has("security"), name, "does not say whom it is open to");
        JsonNode answers = operation.path("responses");
        need(answers.has("429"), name, "does not say that it is limited");
        if (operation.has("x-roles")) {
            need(operation.path("security").size() > 1, name, "does not say how to get a token");
            need(answers.has("401") && answers.has("403"), name, "does not refuse anybody");
        }
    }

    private static boolean isRepeatable(JsonNode operation) {
        return NOT_REPEATABLE.contains(operation.path("operationId").asText())
                || operation
                        .path("parameters")
                        .findValuesAsText("name")
                        .contains("Idempotency-Key");
    }

    private void body(String name, JsonNode media, boolean isShown) {
        JsonNode content = media.path(media.has(FORM) ? FORM : JSON);
        if (isFile(name, media)) {
            return;
        }
        need(!isShown || content.path("examples").size() > 0, name, "has no example of its body");
        for (JsonNode example : content.path("examples")) {
            schemas.check(name + " body", content.path("schema"), example.path("value"), gaps);
        }
    }

    /** A file is no JSON: what can be said of it is that it is one, of which types. */
    private boolean isFile(String name, JsonNode media) {
        boolean isFile =
                media.size() > 0
                        && json(media).isMissingNode()
                        && !media.has(FORM)
                        && !media.has(PROBLEM);
        if (isFile) {
            media.forEach(
                    each ->
                            need(
                                    each.path("schema").path("format").asText().equals("binary"),
                                    name,
                                    "has a file that is not binary"));
        }
        return isFile;
    }

    private static JsonNode json(JsonNode media) {
        return media.has(JSON) ? media.path(JSON) : media.path("application/jwk-set+json");
    }

    private void answer(String name, JsonNode content, boolean isShown) {
        need(content.path("schema").size() > 0, name, "has no schema");
        need(!isShown || content.has("example"), name, "has no example");
        if (content.has("example")) {
            schemas.check(name, content.path("schema"), content.path("example"), gaps);
        }
    }

    private void need(boolean isMet, String what, String gap) {
        if (!isMet) {
            gaps.add(what + " " + gap);
        }
    }

    private static boolean isText(JsonNode value) {
        return !value.asText().isBlank();
    }
}
