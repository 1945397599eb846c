package org.districtprogress.service.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.access.CallerRole;

/** The identity that a token proves, with its caller at hand. */
@ApplicationScoped
class TokenIdentity implements IdentityProvider<TokenAuthenticationRequest> {

    static final String CALLER = "caller";

    private final TokenCheck tokens;

    TokenIdentity(TokenCheck tokens) {
        this.tokens = tokens;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /** Off the event loop: keys may have to be fetched first. */
    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> of(request.getToken().getToken()));
    }

    private SecurityIdentity of(String token) {
        try {
            return of(tokens.check(token));
        } catch (TokenRefusedException refused) {
            throw new AuthenticationFailedException(refused);
        }
    }

    private static SecurityIdentity of(Caller caller) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(caller.client()))
                .addRoles(caller.roles().stream().map(CallerRole::code).collect(Collectors.toSet()))
                .addAttribute(CALLER, caller)
                .build();
    }
}
