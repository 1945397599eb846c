package org.districtprogress.service.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.districtprogress.problem.answer.Problems;
import org.districtprogress.problem.answer.Refusal;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Who is refused for what they are, as a problem like every other. */
@ApplicationScoped
class AccessProblems {

    private final Problems problems;
    private final CurrentVertxRequest current;

    AccessProblems(Problems problems, CurrentVertxRequest current) {
        this.problems = problems;
        this.current = current;
    }

    @ServerExceptionMapper(priority = Priorities.AUTHENTICATION)
    Response unknown(UnauthorizedException nobody) {
        return challenge(Refusal.of(401), BearerTokens.CHALLENGE);
    }

    @ServerExceptionMapper(priority = Priorities.AUTHENTICATION)
    Response refused(AuthenticationFailedException refused) {
        Refusal refusal =
                refused.getCause() instanceof TokenRefusedException token
                        ? new Refusal(401, token.code(), token.getMessage(), List.of())
                        : Refusal.of(401);
        return challenge(refusal, BearerTokens.CHALLENGE + ", error=\"invalid_token\"");
    }

    /** The annotation of the method says what would have been enough. */
    @ServerExceptionMapper(priority = Priorities.AUTHENTICATION)
    Response forbidden(ForbiddenException forbidden, ResourceInfo resource) {
        RolesAllowed asked = AskedRoles.of(resource);
        return asked == null
                ? response(Refusal.of(403)).build()
                : response(Refusal.of(Access.roleMissing(String.join(" or ", asked.value()))))
                        .build();
    }

    private Response challenge(Refusal refusal, String challenge) {
        return response(refusal).header(HttpHeaders.WWW_AUTHENTICATE, challenge).build();
    }

    private Response.ResponseBuilder response(Refusal refusal) {
        HttpServerRequest request = current.getCurrent().request();
        return Response.status(refusal.status())
                .type(Problems.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problems.json(problems.of(refusal, request)));
    }
}
