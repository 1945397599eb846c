package org.districtprogress.deploy.e2e.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Values that a schema allows, as far as it says. */
final class Values {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String MONTH = "^\\d{4}-\\d{2}$";
    private static final int DEEPEST = 6;
    private static final int DAYS = 800;

    private final Document document;
    private final Random random;

    Values(Document document, Random random) {
        this.document = document;
        this.random = random;
    }

    JsonNode of(JsonNode schema) {
        return of(schema, 0);
    }

    private JsonNode of(JsonNode declared, int depth) {
        JsonNode schema = document.resolved(declared);
        if (schema.has("const")) {
            return schema.path("const");
        }
        if (schema.path("enum").size() > 0) {
            return one(schema.path("enum"));
        }
        for (String choice : List.of("anyOf", "oneOf", "allOf")) {
            if (schema.path(choice).size() > 0) {
                return of(one(schema.path(choice)), depth + 1);
            }
        }
        return switch (type(schema.path("type"))) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "string" -> NODES.textNode(text(schema));
            case "integer" -> NODES.numberNode(random.nextInt(3000));
            case "number" ->
                    NODES.numberNode(new BigDecimal(random.nextInt(1_000_000)).movePointLeft(2));
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            default -> NODES.nullNode();
        };
    }

    private String type(JsonNode type) {
        return type.isArray() ? one(type).asText() : type.asText("object");
    }

    private JsonNode one(JsonNode choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private ObjectNode object(JsonNode schema, int depth) {
        Set<String> required = new TreeSet<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        ObjectNode object = NODES.objectNode();
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            if (required.contains(property.getKey()) || depth < DEEPEST && random.nextInt(3) > 0) {
                object.set(property.getKey(), of(property.getValue(), depth + 1));
            }
        }
        return object;
    }

    private ArrayNode array(JsonNode schema, int depth) {
        ArrayNode array = NODES.arrayNode();
        int items =
                depth < DEEPEST ? Math.max(schema.path("minItems").asInt(0), random.nextInt(3)) : 0;
        for (int i = 0; i < items; i++) {
            array.add(of(schema.path("items"), depth + 1));
        }
        return array;
    }

    private String text(JsonNode schema) {
        List<String> examples = new ArrayList<>();
        schema.path("examples").forEach(example -> examples.add(example.asText()));
        if (!examples.isEmpty() && random.nextBoolean()) {
            return examples.get(random.nextInt(examples.size()));
        }
        if (schema.path("pattern").asText().equals(MONTH)) {
            return "2024-0" + (1 + random.nextInt(9));
        }
        return switch (schema.path("format").asText()) {
            case "date" -> LocalDate.parse("2023-06-01").plusDays(random.nextInt(DAYS)).toString();
            case "date-time" ->
                    LocalDate.parse("2024-01-01").plusDays(random.nextInt(DAYS)) + "T00:00:00Z";
            case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
            default ->
                    schema.has("pattern") || random.nextBoolean()
                            ? "fuzz-" + random.nextInt(1000)
                            : "文本 " + random.nextInt(1000);
        };
    }
}
