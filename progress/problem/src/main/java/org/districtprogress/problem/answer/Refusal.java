package org.districtprogress.problem.answer;

import java.util.List;
import java.util.Objects;
import org.districtprogress.api.problem.ProblemError;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.core.error.ProgressException;

/** A refusal with its HTTP status: what is said is the same wherever in the server it is said. */
public record Refusal(int status, String code, String detail, List<ProblemError> errors) {

    /** Of a write whose key another call is working under; unlike other conflicts it passes. */
    private static final String KEY_IN_FLIGHT = "key-in-flight";

    private static final int AWAY = 503;

    public Refusal {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(detail, "detail");
        errors = List.copyOf(errors);
    }

    /** Whether the very same request may succeed a little later. */
    public boolean isPassing() {
        return status == AWAY || code.equals(KEY_IN_FLIGHT);
    }

    /** The refusal that the engine threw. */
    public static Refusal of(ProgressException thrown) {
        int status =
                switch (thrown.kind()) {
                    case INVALID -> 400;
                    case FORBIDDEN -> 403;
                    case UNKNOWN -> 404;
                    case CONFLICT, IN_FLIGHT -> 409;
                    case STALE -> 412;
                    case UNSUPPORTED -> 415;
                    case KEY_REUSED -> 422;
                    case PRECONDITION_REQUIRED -> 428;
                    case UNAVAILABLE -> 503;
                };
        List<ProblemError> errors = thrown.errors().stream().map(Refusal::onWire).toList();
        return new Refusal(status, thrown.code(), thrown.getMessage(), errors);
    }

    /** One parameter, path or header at fault, refused before any resource was asked. */
    public static Refusal of(int status, String pointer, String code, String message) {
        return new Refusal(
                status, code, message, List.of(new ProblemError(pointer, code, message, null)));
    }

    /** The refusal that HTTP itself has a status for. */
    public static Refusal of(int status) {
        return HttpRefusals.of(status);
    }

    /** What was expected not to happen: it says nothing of our insides. */
    public static Refusal unexpected() {
        return of(500);
    }

    private static ProblemError onWire(FieldError error) {
        return new ProblemError(error.pointer(), error.code(), error.message(), error.rejected());
    }
}
