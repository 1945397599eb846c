package org.districtprogress.service.imports;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.service.table.Row;

/**
 * A rejected row as it is kept and given back. Who reads it need not be who sent it, so personal
 * fields are masked as answers mask them, and nothing is kept of where else a person may stand.
 */
final class RejectedBody {

    private static final String RECORD = "record";
    private static final String MASK = "**";

    private final ObjectWriter json;
    private final Set<String> personal;

    RejectedBody(ObjectMapper json, Set<String> personal) {
        // In full, 1e999999999 has a billion digits.
        this.json = json.writer().without(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
        this.personal = Set.copyOf(personal);
    }

    /** As JSON. */
    String of(Row row) {
        ObjectNode shown = row.shown();
        if (!personal.isEmpty()) {
            if (row.isUnreadable()) {
                shown.removeAll();
            }
            for (String field : personal) {
                if (shown.path(RECORD).path(field).isTextual()) {
                    ((ObjectNode) shown.get(RECORD))
                            .put(field, masked(shown.get(RECORD).get(field).textValue()));
                }
            }
        }
        try {
            return json.writeValueAsString(shown);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a row is not serialisable", impossible);
        }
    }

    /** The errors, without what was found where a person may stand. */
    List<FieldError> of(List<FieldError> errors) {
        return personal.isEmpty() ? errors : errors.stream().map(this::shown).toList();
    }

    private FieldError shown(FieldError error) {
        boolean isPersonal =
                personal.stream()
                        .anyMatch(field -> error.pointer().equals("/" + RECORD + "/" + field));
        return new FieldError(
                error.pointer(),
                error.code(),
                error.message(),
                isPersonal ? masked(error.rejected()) : error.rejected());
    }

    private static @Nullable String masked(@Nullable String text) {
        return text == null || text.isEmpty()
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 1)) + MASK;
    }
}
