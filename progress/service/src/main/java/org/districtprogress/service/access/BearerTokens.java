package org.districtprogress.service.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes the token from where RFC 6750, section 2.1, puts it, and from nowhere else. */
@ApplicationScoped
class BearerTokens implements HttpAuthenticationMechanism {

    static final String CHALLENGE = "Bearer realm=\"district-progress\"";

    private static final String HEADER = "Authorization";
    private static final String SCHEME = "Bearer ";

    @Override
    public Uni<SecurityIdentity> authenticate(
            RoutingContext context, IdentityProviderManager identities) {
        List<String> values = context.request().headers().getAll(HEADER);
        if (values.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        Optional<String> token = tokenOf(values.get(0));
        if (values.size() > 1 || token.isEmpty()) {
            return Uni.createFrom()
                    .failure(
                            new AuthenticationFailedException(
                                    TokenRefusedException.invalid(
                                            "One Authorization header is taken: Bearer and a"
                                                    + " token.")));
        }
        return identities
                .authenticate(
                        new TokenAuthenticationRequest(new TokenCredential(token.get(), "bearer")))
                .invoke(identity -> Access.note(context, identity));
    }

    /** What a header carries; empty for another scheme. */
    static Optional<String> tokenOf(String authorization) {
        return authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? Optional.of(authorization.substring(SCHEME.length()).strip())
                : Optional.empty();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", CHALLENGE));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TokenAuthenticationRequest.class);
    }
}
