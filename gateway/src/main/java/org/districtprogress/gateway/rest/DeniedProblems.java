package org.districtprogress.gateway.rest;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.districtprogress.problem.answer.Problems;
import org.districtprogress.problem.answer.Refusal;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What is denied, because nothing is said of who may call it, as a problem like every other. */
@ApplicationScoped
class DeniedProblems {

    private final Problems problems;
    private final CurrentVertxRequest current;

    DeniedProblems(Problems problems, CurrentVertxRequest current) {
        this.problems = problems;
        this.current = current;
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
        Refusal refusal = Refusal.of(403);
        return Response.status(refusal.status())
                .type(Problems.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problems.json(problems.of(refusal, current.getCurrent().request())))
                .build();
    }
}
