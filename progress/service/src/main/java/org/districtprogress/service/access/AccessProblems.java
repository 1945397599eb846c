package org.districtprogress.service.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.districtprogress.problem.answer.Refusal;
import org.districtprogress.problem.rest.ProblemResponses;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Who is refused for what they are, as a problem like every other. */
@ApplicationScoped
class AccessProblems {

    private final ProblemResponses responses;

    AccessProblems(ProblemResponses responses) {
        this.responses = responses;
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
                ? responses.of(Refusal.of(403)).build()
                : responses
                        .of(Refusal.of(Access.roleMissing(String.join(" or ", asked.value()))))
                        .build();
    }

    private Response challenge(Refusal refusal, String challenge) {
        return responses.of(refusal).header(HttpHeaders.WWW_AUTHENTICATE, challenge).build();
    }
}
