package org.districtprogress.problem.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.districtprogress.problem.answer.Refusal;
import org.jboss.resteasy.reactive.ResteasyReactiveClientProblem;

/**
 * What HTTP itself refuses: unknown path, method or media type. The headers that help are kept.
 * What a neighbour refused is none of it: it must not pass for a refusal of this request.
 */
@Provider
class WebApplicationExceptionMapper implements ExceptionMapper<WebApplicationException> {

    private static final List<String> KEPT =
            List.of(HttpHeaders.ALLOW, HttpHeaders.WWW_AUTHENTICATE, HttpHeaders.RETRY_AFTER);

    private final ProblemResponses responses;

    WebApplicationExceptionMapper(ProblemResponses responses) {
        this.responses = responses;
    }

    @Override
    public Response toResponse(WebApplicationException thrown) {
        if (thrown instanceof ResteasyReactiveClientProblem) {
            return responses.unexpected(thrown);
        }
        Response refused = thrown.getResponse();
        if (refused.getStatus() < 400) {
            return refused;
        }
        if (refused.getStatus() >= 500 && refused.getStatus() != 503) {
            return responses.unexpected(thrown);
        }
        Response.ResponseBuilder response = responses.of(Refusal.of(refused.getStatus()));
        for (String header : KEPT) {
            String value = refused.getHeaderString(header);
            if (value != null) {
                response.header(header, null).header(header, value);
            }
        }
        if (refused.getStatus() == 405 && refused.getHeaderString(HttpHeaders.ALLOW) == null) {
            response.header(
                    HttpHeaders.ALLOW, String.join(", ", AllowedMethods.ofCurrentRequest()));
        }
        return response.build();
    }
}
