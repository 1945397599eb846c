package org.districtprogress.service.imports;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.service.register.Masks;
import org.districtprogress.service.table.Column;
import org.districtprogress.service.table.Row;

/**
 * A rejected row as it is kept and given back. Who reads it need not be who sent it: of a target
 * with personal fields nothing is kept but what stands where it belongs, and those fields as
 * answers mask them; without reasons, which are free text.
 */
final class RejectedBody {

    private static final String RECORD = "record";
    private static final String SOURCE = "source";

    /** Says why, in free text; who mends a row says it again. */
    private static final String REASON = "reason";

    private final ObjectWriter json;
    private final Set<String> personal;
    private final Set<String> known;

    RejectedBody(ObjectMapper json, ImportTarget target) {
        // In full, 1e999999999 has a billion digits.
        this.json = json.writer().without(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
        this.personal = paths(target.personal());
        this.known =
                target.table().columns().stream().map(Column::path).collect(Collectors.toSet());
    }

    /** Where a person may stand: fields of the record, and the free texts of its source. */
    private static Set<String> paths(Set<String> fields) {
        return fields.isEmpty()
                ? Set.of()
                : Stream.concat(
                                fields.stream().map(field -> RECORD + "." + field),
                                Masks.OF_SOURCE.stream().map(field -> SOURCE + "." + field))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** As JSON. */
    String of(Row row) {
        ObjectNode shown = row.shown();
        if (!personal.isEmpty()) {
            mask(shown, "");
        }
        try {
            return json.writeValueAsString(shown);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a row is not serialisable", impossible);
        }
    }

    /** What stands under no heading of the table is left out, whatever it may be. */
    private void mask(ObjectNode object, String above) {
        List<String> fields = new ArrayList<>();
        object.fieldNames().forEachRemaining(fields::add);
        for (String field : fields) {
            String path = above + field;
            JsonNode value = object.get(field);
            if (personal.contains(path)) {
                object.put(field, value.isTextual() ? Masks.of(value.textValue()) : Masks.MASK);
            } else if (path.equals(REASON)) {
                object.remove(field);
            } else if (known.contains(path) && value.isValueNode()) {
                continue;
            } else if (value instanceof ObjectNode inner && isAboveKnown(path)) {
                mask(inner, path + ".");
            } else {
                object.remove(field);
            }
        }
    }

    /** The errors, without what was found where a person may stand. */
    List<FieldError> of(List<FieldError> errors) {
        return personal.isEmpty() ? errors : errors.stream().map(this::shown).toList();
    }

    private FieldError shown(FieldError error) {
        String path = error.pointer().replaceFirst("^/", "").replace('/', '.');
        String found =
                personal.contains(path)
                        ? Masks.of(error.rejected())
                        : known.contains(path) && !path.equals(REASON) ? error.rejected() : null;
        return new FieldError(error.pointer(), error.code(), error.message(), found);
    }

    private boolean isAboveKnown(String path) {
        return known.stream().anyMatch(each -> each.startsWith(path + "."));
    }
}
