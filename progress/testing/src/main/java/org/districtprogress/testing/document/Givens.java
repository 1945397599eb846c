package org.districtprogress.testing.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Set;
import org.districtprogress.api.Paths;

/** The fields that a program gives anew at each recording. */
final class Givens {

    private static final Set<String> FIELDS =
            Set.of(
                    "id",
                    "recordedAt",
                    "supersedes",
                    "knownAt",
                    "receivedAt",
                    "startedAt",
                    "finishedAt",
                    "at",
                    "leafHash",
                    "root",
                    "key",
                    "signature",
                    "access_token",
                    "secret",
                    "kid",
                    "x",
                    "y",
                    "token_endpoint",
                    "jwks_uri");

    /** How much of the audit trail is sealed depends on how fast the program has started. */
    private static final Set<String> NUMBERS = Set.of("size", "iat");

    private static final Set<String> LISTS = Set.of("path");

    /** Of the first checkpoint there is none. */
    private static final String PREVIOUS = "previous";

    /** A path that is pinned to a moment. */
    private static final String PINNED = "knownAt=";

    private Givens() {}

    private static boolean isGiven(String name, JsonNode value) {
        return (FIELDS.contains(name) && value.isTextual())
                || (NUMBERS.contains(name) && value.isIntegralNumber())
                || (name.equals(PREVIOUS) && (value.isTextual() || value.isNull()))
                || (LISTS.contains(name) && value.isArray());
    }

    /** The answer with those fields alike, as far as they have a value. */
    static JsonNode masked(JsonNode answer) {
        if (answer instanceof ObjectNode object) {
            ObjectNode masked = object.objectNode();
            object.fields()
                    .forEachRemaining(
                            field ->
                                    masked.set(
                                            field.getKey(),
                                            isGiven(field.getKey(), field.getValue())
                                                    ? object.textNode("given")
                                                    : masked(field.getValue())));
            return masked;
        }
        if (answer instanceof ArrayNode array) {
            ArrayNode masked = array.arrayNode();
            array.forEach(item -> masked.add(masked(item)));
            return masked;
        }
        if (answer.isTextual() && answer.asText().startsWith(Paths.IMPORTS + "/")) {
            return new TextNode(answer.asText().replaceAll("[0-9a-f-]{36}", "given"));
        }
        return answer.isTextual() && answer.asText().contains(PINNED)
                ? new TextNode(answer.asText().replaceAll(PINNED + "[^&]*", PINNED + "given"))
                : answer;
    }
}
