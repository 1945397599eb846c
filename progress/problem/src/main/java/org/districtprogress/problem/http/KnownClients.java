package org.districtprogress.problem.http;

import java.util.Optional;

/**
 * Whose token a request carries, as far as that has been verified: a name that was only read in a
 * token is nobody's. It is asked on the event loop, for every request.
 */
public interface KnownClients {

    /** The client of a token whose signature was right, and which has not ended. */
    Optional<String> find(String authorization);

    /**
     * A token that is not known here may be verified, elsewhere and later: its next request counts
     * for its client.
     */
    void learn(String authorization);
}
