package org.districtprogress.service.recording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ErrorKind;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.core.time.PeriodKind;
import org.districtprogress.core.time.ReferencePeriod;

/** Everything that is wrong with one input, so that a caller mends it in one go. */
final class InputErrors {

    private final List<FieldError> errors = new ArrayList<>();

    void add(String pointer, String code, String message, @Nullable String rejected) {
        errors.add(new FieldError(pointer, code, message, rejected));
    }

    void addAll(List<FieldError> others) {
        errors.addAll(others);
    }

    /** The value, or null with a noted error when there is none or it is blank. */
    @Nullable
    String required(String pointer, @Nullable String value) {
        if (value == null || value.isBlank()) {
            add(pointer, "required", "This field is required and may not be blank.", value);
            return null;
        }
        return value;
    }

    /** The day, or null with a noted error when there is none or it is written otherwise. */
    @Nullable
    LocalDate requiredDay(String pointer, @Nullable String value) {
        String text = required(pointer, value);
        ReferencePeriod period =
                text == null ? null : read(() -> ReferencePeriod.parse(pointer, text));
        if (period == null) {
            return null;
        }
        if (period.kind() != PeriodKind.DAY) {
            add(pointer, "date-malformed", "A day is written 2024-06-30.", text);
            return null;
        }
        return period.start();
    }

    /** The text, or a noted error when it is longer than allowed or blank. */
    void text(String pointer, @Nullable String value, int longest) {
        if (value != null && value.isBlank()) {
            add(pointer, "blank", "The text may be left out, but not be blank.", value);
        }
        if (value != null && value.length() > longest) {
            add(pointer, "too-long", "At most " + longest + " characters are allowed.", value);
        }
    }

    /** What the supplier reads, or null with its refusal noted. */
    @Nullable
    <T> T read(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (ProgressException refusal) {
            if (refusal.kind() != ErrorKind.INVALID) {
                throw refusal;
            }
            errors.addAll(refusal.errors());
            return null;
        }
    }

    boolean isEmpty() {
        return errors.isEmpty();
    }

    /** Everything noted so far. */
    List<FieldError> noted() {
        return List.copyOf(errors);
    }

    void throwIfAny() {
        if (!errors.isEmpty()) {
            throw new ProgressException(
                    ErrorKind.INVALID,
                    "invalid-input",
                    errors.size() == 1
                            ? errors.get(0).message()
                            : errors.size()
                                    + " fields are not as they should be; nothing was recorded.",
                    errors);
        }
    }
}
