package org.districtprogress.problem.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.problem.answer.Refusal;

/** What the engine refuses, with the status of its kind. */
@Provider
class ProgressExceptionMapper implements ExceptionMapper<ProgressException> {

    private final ProblemResponses responses;

    ProgressExceptionMapper(ProblemResponses responses) {
        this.responses = responses;
    }

    @Override
    public Response toResponse(ProgressException thrown) {
        return responses.of(Refusal.of(thrown)).build();
    }
}
