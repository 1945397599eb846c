package org.districtprogress.problem.event;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.districtprogress.core.Nullable;

/** JSON schemas of wire records, each under its name and made once. */
final class WireSchemas {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final Map<Class<?>, List<String>> PLAIN =
            Map.of(
                    String.class, List.of("string"),
                    Instant.class, List.of("string", "date-time"),
                    LocalDate.class, List.of("string", "date"),
                    BigDecimal.class, List.of("number", "decimal"),
                    int.class, List.of("integer"),
                    Integer.class, List.of("integer"),
                    long.class, List.of("integer"));

    private final ObjectMapper json;
    private final ObjectNode schemas;

    WireSchemas(ObjectMapper json, ObjectNode schemas) {
        this.json = json;
        this.schemas = schemas;
    }

    /** A reference to the schema of a record. */
    ObjectNode reference(Class<?> type) {
        if (!schemas.has(type.getSimpleName())) {
            schemas.putObject(type.getSimpleName());
            schemas.set(type.getSimpleName(), record(type));
        }
        return json.createObjectNode().put("$ref", SCHEMAS + type.getSimpleName());
    }

    /** The schema of a record: every field is there, those that may be absent may be null. */
    ObjectNode record(Class<?> type) {
        ObjectNode schema = json.createObjectNode().put("type", "object");
        ObjectNode properties = json.createObjectNode();
        for (RecordComponent component : type.getRecordComponents()) {
            schema.withArray("required").add(component.getName());
            boolean mayBeNull = component.isAnnotationPresent(Nullable.class);
            properties.set(component.getName(), field(component.getGenericType(), mayBeNull));
        }
        schema.set("properties", properties);
        return schema;
    }

    private ObjectNode field(Type type, boolean mayBeNull) {
        if (type instanceof ParameterizedType list) {
            ObjectNode array = json.createObjectNode().put("type", "array");
            array.set("items", field(list.getActualTypeArguments()[0], false));
            return array;
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return reference(plain);
        }
        if (plain.isInterface()) {
            return json.createObjectNode().put("type", "object");
        }
        ObjectNode schema = json.createObjectNode();
        List<String> kind = plain.isEnum() ? List.of("string") : PLAIN.get(plain);
        if (mayBeNull) {
            schema.putArray("type").add(kind.get(0)).add("null");
        } else {
            schema.put("type", kind.get(0));
        }
        if (kind.size() > 1) {
            schema.put("format", kind.get(1));
        }
        if (plain.isEnum()) {
            for (Object constant : plain.getEnumConstants()) {
                schema.withArray("enum").add(((Enum<?>) constant).name());
            }
        }
        return schema;
    }
}
