package org.districtprogress.gateway.part;

import java.util.List;
import org.districtprogress.api.problem.Problem;
import org.districtprogress.core.error.ErrorKind;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.core.error.ProgressException;

/** A service's own refusal of a question, passed on as the gateway's. */
public final class Declining {

    private Declining() {}

    public static ProgressException passedOn(Problem problem) {
        List<FieldError> errors =
                problem.errors().stream()
                        .map(
                                error ->
                                        new FieldError(
                                                error.pointer(),
                                                error.code(),
                                                error.message(),
                                                error.rejected()))
                        .toList();
        String code = problem.type().substring(problem.type().lastIndexOf('/') + 1);
        String detail = problem.detail() == null ? problem.title() : problem.detail();
        ErrorKind kind = problem.status() == 404 ? ErrorKind.UNKNOWN : ErrorKind.INVALID;
        return new ProgressException(kind, code, detail, errors);
    }
}
