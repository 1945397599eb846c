package org.districtprogress.service.imports;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.problem.json.JsonRefusals;
import org.districtprogress.service.table.Row;

/**
 * The typed form of a row, read as strictly as the body of a request. A body is refused at its
 * first fault; a row goes on without the field at fault, so that everything is said at once.
 *
 * @param value null where not even the rest could be read
 * @param errors what could not be read, what the file's reader found among it
 */
public record RowInput<T>(@Nullable T value, List<FieldError> errors) {

    private static final int MOST_FAULTS = 50;

    public RowInput {
        errors = List.copyOf(errors);
    }

    public static <T> RowInput<T> read(ObjectReader reader, Row row) {
        List<FieldError> errors = new ArrayList<>(row.errors());
        if (row.isUnreadable()) {
            return new RowInput<>(null, errors);
        }
        ObjectNode body = row.body();
        boolean isOwn = false;
        while (errors.size() <= MOST_FAULTS) {
            try {
                return new RowInput<>(reader.readValue(body), errors);
            } catch (JsonProcessingException unreadable) {
                List<FieldError> found = JsonRefusals.of(unreadable).errors();
                errors.addAll(found);
                body = without(found.get(0).pointer(), isOwn ? body : body.deepCopy());
                isOwn = true;
                if (body == null) {
                    return new RowInput<>(null, errors);
                }
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
        return new RowInput<>(null, errors);
    }

    /**
     * These errors and what further checks found, except about fields that were left out because
     * they could not be read.
     */
    public List<FieldError> and(List<FieldError> found) {
        if (errors.isEmpty()) {
            return found;
        }
        List<FieldError> all = new ArrayList<>(errors);
        found.stream().filter(error -> !isKnown(error.pointer())).forEach(all::add);
        return all;
    }

    private boolean isKnown(String pointer) {
        return errors.stream()
                .map(FieldError::pointer)
                .anyMatch(
                        known ->
                                known.isEmpty()
                                        || pointer.equals(known)
                                        || pointer.startsWith(known + "/")
                                        || known.startsWith(pointer + "/"));
    }

    private static @Nullable ObjectNode without(String pointer, ObjectNode body) {
        if (pointer.isEmpty()) {
            return null;
        }
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = body.at(place.head());
        JsonPointer last = place.last();
        if (parent instanceof ObjectNode object
                && object.remove(last.getMatchingProperty()) != null) {
            return body;
        }
        if (parent instanceof ArrayNode list && list.remove(last.getMatchingIndex()) != null) {
            return body;
        }
        return null;
    }
}
