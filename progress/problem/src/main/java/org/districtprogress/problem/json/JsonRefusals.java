package org.districtprogress.problem.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.problem.Nearest;

/**
 * Says in the caller's terms why a body cannot be read: the JSON pointer of the field, what was
 * found there, and what is allowed. Nothing of the parser's own words, which name our classes.
 */
public final class JsonRefusals {

    private JsonRefusals() {}

    public static ProgressException of(JsonProcessingException thrown) {
        String pointer = Pointers.of(thrown);
        JsonProcessingException root = root(thrown);
        if (root instanceof InputRefusedException refused) {
            return ProgressException.invalid(
                    pointer, refused.code(), refused.sentence(), refused.rejected());
        }
        if (root instanceof UnrecognizedPropertyException unknown) {
            return unknownField(pointer, unknown);
        }
        if (root instanceof InvalidFormatException format) {
            return wrongValue(pointer, format.getTargetType(), Objects.toString(format.getValue()));
        }
        if (root instanceof MismatchedInputException mismatched) {
            return Trailing.is(mismatched)
                    ? malformed(pointer, thrown)
                    : wrongValue(pointer, mismatched.getTargetType(), null);
        }
        if (root instanceof StreamConstraintsException) {
            return ProgressException.invalid(
                    pointer,
                    "json-out-of-bounds",
                    "The body is nested deeper than 20 levels, or has a number of over 1000 or a"
                            + " name of over 100 characters.",
                    null);
        }
        if (root instanceof InputCoercionException outOfRange) {
            return wrongValue(pointer, outOfRange.getTargetType(), null);
        }
        return Duplicate.field(root)
                .map(field -> duplicate(pointer, field))
                .orElseGet(() -> malformed(pointer, thrown));
    }

    private static JsonProcessingException root(JsonProcessingException thrown) {
        JsonProcessingException root = thrown;
        while (root.getClass() == JsonMappingException.class
                && root.getCause() instanceof JsonProcessingException cause) {
            root = cause;
        }
        return root;
    }

    private static ProgressException unknownField(
            String pointer, UnrecognizedPropertyException unknown) {
        Collection<Object> ids = unknown.getKnownPropertyIds();
        List<String> known = ids == null ? List.of() : ids.stream().map(Object::toString).toList();
        String name = unknown.getPropertyName();
        return ProgressException.invalid(
                pointer,
                "field-unknown",
                "There is no field '" + name + "' here. " + Nearest.sentence(name, known),
                name);
    }

    private static ProgressException wrongValue(
            String pointer, @Nullable Class<?> wanted, @Nullable String found) {
        return ProgressException.invalid(
                pointer, "value-malformed", "Expected " + kind(wanted) + ".", found);
    }

    private static ProgressException duplicate(String pointer, String field) {
        return ProgressException.invalid(
                pointer, "field-repeated", "The field '" + field + "' stands here twice.", field);
    }

    private static ProgressException malformed(String pointer, JsonProcessingException thrown) {
        String place =
                thrown.getLocation() == null
                        ? ""
                        : " near line "
                                + thrown.getLocation().getLineNr()
                                + ", column "
                                + thrown.getLocation().getColumnNr();
        return ProgressException.invalid(
                pointer,
                "json-malformed",
                "The body is not one well-formed JSON value in UTF-8" + place + ".",
                null);
    }

    private static String kind(@Nullable Class<?> wanted) {
        if (wanted == null) {
            return "another kind of value";
        }
        if (wanted.isEnum()) {
            List<String> names =
                    Arrays.stream(wanted.getEnumConstants())
                            .map(constant -> ((Enum<?>) constant).name())
                            .toList();
            return "one of " + String.join(", ", names);
        }
        if (wanted == boolean.class || wanted == Boolean.class) {
            return "true or false";
        }
        if (wanted == String.class) {
            return "a string";
        }
        if (wanted == BigDecimal.class
                || Number.class.isAssignableFrom(wanted)
                || wanted.isPrimitive()) {
            return "a number";
        }
        if (Collection.class.isAssignableFrom(wanted) || wanted.isArray()) {
            return "an array";
        }
        return wanted.getPackageName().startsWith("java.time") ? "a date" : "an object";
    }
}
