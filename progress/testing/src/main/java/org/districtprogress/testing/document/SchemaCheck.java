package org.districtprogress.testing.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whether an example is of its schema: types, closed values, and no field too many or too few. */
final class SchemaCheck {

    private final JsonNode document;

    SchemaCheck(JsonNode document) {
        this.document = document;
    }

    /** What a reference leads to, or the value itself. */
    JsonNode resolved(JsonNode value) {
        return value.has("$ref") ? document.at(value.path("$ref").asText().substring(1)) : value;
    }

    void check(String where, JsonNode declared, JsonNode value, List<String> gaps) {
        JsonNode schema = resolved(declared);
        if (schema.has("oneOf")) {
            checkOne(where, schema.path("oneOf"), value, gaps);
            return;
        }
        if (schema.has("anyOf")) {
            checkAny(where, schema.path("anyOf"), value, gaps);
            return;
        }
        if (schema.has("const")) {
            if (!schema.path("const").equals(value)) {
                gaps.add(where + " is " + value + ", not " + schema.path("const"));
            }
            return;
        }
        if (!isOfType(schema.path("type"), value)) {
            gaps.add(where + " is " + value + ", not " + schema.path("type"));
        } else if (schema.has("enum") && !contains(schema.path("enum"), value)) {
            gaps.add(where + " is " + value + ", none of " + schema.path("enum"));
        } else if (value.isObject()) {
            checkFields(where, schema, value, gaps);
        } else if (value.isArray()) {
            value.forEach(item -> check(where + "[]", schema.path("items"), item, gaps));
        }
    }

    private void checkAny(String where, JsonNode choices, JsonNode value, List<String> gaps) {
        List<String> last = new ArrayList<>();
        for (JsonNode choice : choices) {
            last.clear();
            check(where, choice, value, last);
            if (last.isEmpty()) {
                return;
            }
            if (!value.isNull()) {
                break;
            }
        }
        gaps.addAll(last);
    }

    /** The value is of one of the choices. */
    private void checkOne(String where, JsonNode choices, JsonNode value, List<String> gaps) {
        List<String> all = new ArrayList<>();
        for (JsonNode choice : choices) {
            List<String> own = new ArrayList<>();
            check(where, choice, value, own);
            if (own.isEmpty()) {
                return;
            }
            all.addAll(own);
        }
        gaps.addAll(all);
    }

    private void checkFields(String where, JsonNode schema, JsonNode value, List<String> gaps) {
        for (JsonNode required : schema.path("required")) {
            if (!value.has(required.asText())) {
                gaps.add(where + " lacks " + required);
            }
        }
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            JsonNode property = schema.path("properties").path(field.getKey());
            if (property.isMissingNode()) {
                property = schema.path("additionalProperties");
            }
            if (property.isObject()) {
                check(where + "/" + field.getKey(), property, field.getValue(), gaps);
            } else {
                gaps.add(where + " has " + field.getKey() + ", which its schema does not name");
            }
        }
    }

    private static boolean isOfType(JsonNode type, JsonNode value) {
        if (type.isArray()) {
            for (JsonNode each : type) {
                if (isOfType(each, value)) {
                    return true;
                }
            }
            return false;
        }
        return switch (type.asText()) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "null" -> value.isNull();
            default -> false;
        };
    }

    private static boolean contains(JsonNode values, JsonNode value) {
        for (JsonNode each : values) {
            if (each.equals(value)) {
                return true;
            }
        }
        return false;
    }
}
