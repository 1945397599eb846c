package org.districtprogress.core.error;

import java.util.List;
import java.util.Objects;
import org.districtprogress.core.Nullable;

/**
 * A refusal with a kind, a stable kebab-case code and a sentence for the caller. Nothing was
 * changed when it is thrown.
 */
public final class ProgressException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorKind kind;
    private final String code;
    private final transient List<FieldError> errors;

    public ProgressException(ErrorKind kind, String code, String detail, List<FieldError> errors) {
        super(detail);
        this.kind = Objects.requireNonNull(kind, "kind");
        this.code = Objects.requireNonNull(code, "code");
        this.errors = List.copyOf(errors);
    }

    /** One field is malformed or out of bounds. */
    public static ProgressException invalid(
            String pointer, String code, String message, @Nullable String rejected) {
        return new ProgressException(
                ErrorKind.INVALID,
                "invalid-input",
                message,
                List.of(new FieldError(pointer, code, message, rejected)));
    }

    /** Nothing is known by that code: {@code what} is the glossary word, e.g. {@code indicator}. */
    public static ProgressException unknown(String what, String asked) {
        String message = "There is no " + what + " '" + asked + "' here.";
        return new ProgressException(
                ErrorKind.UNKNOWN,
                what + "-unknown",
                message,
                List.of(new FieldError(":" + what, what + "-unknown", message, asked)));
    }

    /**
     * The input contradicts what is recorded; {@code pointer} names the field that would mend it.
     */
    public static ProgressException conflict(
            String pointer, String code, String message, @Nullable String rejected) {
        return new ProgressException(
                ErrorKind.CONFLICT,
                code,
                message,
                List.of(new FieldError(pointer, code, message, rejected)));
    }

    public ErrorKind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public List<FieldError> errors() {
        return errors;
    }
}
