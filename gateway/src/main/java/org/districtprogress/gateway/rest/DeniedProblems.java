package org.districtprogress.gateway.rest;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import org.districtprogress.problem.answer.Refusal;
import org.districtprogress.problem.rest.ProblemResponses;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What is denied, because nothing is said of who may call it, as a problem like every other. */
@ApplicationScoped
class DeniedProblems {

    private final ProblemResponses responses;

    DeniedProblems(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerExceptionMapper(priority = Priorities.AUTHENTICATION)
    Response unknown(UnauthorizedException nobody) {
        return denied();
    }

    @ServerExceptionMapper(priority = Priorities.AUTHENTICATION)
    Response forbidden(ForbiddenException denied) {
        return denied();
    }

    private Response denied() {
        return responses.of(Refusal.of(403)).build();
    }
}
