package org.districtprogress.deploy.e2e.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An operation of a document.
 *
 * @param document the document it stands in
 * @param node what the document says of it
 */
record Operation(Document document, String method, String path, JsonNode node) {

    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");

    static List<Operation> of(Document document) {
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.root().path("paths").properties()) {
            for (String method : METHODS) {
                if (path.getValue().has(method)) {
                    operations.add(
                            new Operation(
                                    document,
                                    method.toUpperCase(Locale.ROOT),
                                    path.getKey(),
                                    path.getValue().path(method)));
                }
            }
        }
        return operations;
    }

    /** The roles that open it; none where it is for everybody. */
    List<String> roles() {
        List<String> roles = new ArrayList<>();
        node.path("x-roles").forEach(role -> roles.add(role.asText()));
        return roles;
    }

    List<JsonNode> parameters(String in) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode parameter : node.path("parameters")) {
            if (parameter.path("in").asText().equals(in)) {
                found.add(parameter);
            }
        }
        return found;
    }

    /** Media types of its body, each with its schema and examples. */
    JsonNode bodies() {
        return node.path("requestBody").path("content");
    }

    /** Whether it cannot do without a body. */
    boolean needsBody() {
        return node.path("requestBody").path("required").asBoolean();
    }

    /** What it says of a status; missing where it says nothing. */
    JsonNode answer(int status) {
        return document.resolved(node.path("responses").path(Integer.toString(status)));
    }

    @Override
    public String toString() {
        return method + " " + document.prefix() + path;
    }
}
