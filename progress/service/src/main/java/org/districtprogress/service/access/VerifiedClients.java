package org.districtprogress.service.access;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.districtprogress.core.access.Caller;
import org.districtprogress.problem.http.KnownClients;

/** The clients of tokens that were verified here for what they asked. */
@Singleton
class VerifiedClients implements KnownClients {

    private final KnownTokens tokens;

    VerifiedClients(KnownTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Optional<String> find(String authorization) {
        return BearerTokens.tokenOf(authorization).flatMap(tokens::peek).map(Caller::client);
    }

    /** It is verified where a role is asked for, and nowhere else. */
    @Override
    public void learn(String authorization) {}
}
