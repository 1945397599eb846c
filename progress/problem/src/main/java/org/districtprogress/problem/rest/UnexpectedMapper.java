package org.districtprogress.problem.rest;

import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.problem.answer.Refusal;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Whatever else a resource throws. The two JSON exceptions are named because the framework brings
 * mappers of its own for them; a request's body never gets here, {@link BodyReader} has refused it.
 */
class UnexpectedMapper {

    private final ProblemResponses responses;

    UnexpectedMapper(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerExceptionMapper({
        Throwable.class,
        MismatchedInputException.class,
        InvalidDefinitionException.class
    })
    Response unexpected(Throwable thrown) {
        Throwable cause = thrown;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof ProgressException refused) {
            return responses.of(Refusal.of(refused)).build();
        }
        return DatabaseOutage.behind(cause)
                .map(responses::unavailable)
                .orElseGet(() -> responses.unexpected(thrown));
    }
}
