package org.districtprogress.deploy.e2e.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An OpenAPI document, and where its operations are called.
 *
 * @param origin scheme, host and port
 * @param prefix the path before those of the document; empty or {@code /industry}
 */
record Document(String origin, String prefix, JsonNode root, Map<JsonNode, JsonSchema> compiled) {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final JsonSchemaFactory SCHEMAS =
            JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final String COMPONENTS = "components";
    private static final int MOST_MESSAGES = 3;

    Document(String origin, String prefix, JsonNode root) {
        this(origin, prefix, root, new ConcurrentHashMap<>());
    }

    /** What a reference leads to, or the value itself. */
    JsonNode resolved(JsonNode value) {
        return value.has("$ref")
                ? resolved(root.at(value.path("$ref").asText().substring(1)))
                : value;
    }

    /** The example of the first parameter of a name that has one; missing where none has. */
    JsonNode example(String parameter) {
        for (JsonNode path : root.path("paths")) {
            for (JsonNode operation : path) {
                for (JsonNode each : operation.path("parameters")) {
                    if (each.path("name").asText().equals(parameter) && each.has("example")) {
                        return each.path("example");
                    }
                }
            }
        }
        return root.path("none of these");
    }

    /** The first example of a JSON body. */
    ObjectNode example(JsonNode body) {
        JsonNode content = body.path("content").path("application/json");
        return (ObjectNode) content.path("examples").elements().next().path("value");
    }

    /** What of a value is not as its schema says; at most a few sentences. */
    List<String> wrong(JsonNode schema, JsonNode value) {
        try {
            return compiled.computeIfAbsent(schema, this::compile).validate(value).stream()
                    .map(ValidationMessage::getMessage)
                    .limit(MOST_MESSAGES)
                    .toList();
        } catch (NumberFormatException beyond) {
            return List.of("a number beyond all bounds: " + beyond.getMessage());
        }
    }

    private JsonSchema compile(JsonNode schema) {
        ObjectNode whole = JSON.createObjectNode();
        whole.set(COMPONENTS, root.path(COMPONENTS));
        whole.putArray("allOf").add(schema);
        return SCHEMAS.getSchema(whole);
    }
}
