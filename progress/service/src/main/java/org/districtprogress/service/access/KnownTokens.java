package org.districtprogress.service.access;

import jakarta.inject.Singleton;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.districtprogress.core.access.Caller;

/**
 * Tokens whose signature was right, to the last letter: a system sends one token with all it
 * reports in ten minutes, and to check a signature takes longer than to record a figure. What ends
 * with time is asked again each time: the token's own end, and whether its key is still published.
 */
@Singleton
class KnownTokens {

    /** As many clients as call in ten minutes, many times over; then it begins anew. */
    private static final int MOST = 500;

    private final PublishedKeys keys;
    private final Clock clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    KnownTokens(PublishedKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    private record Known(Caller caller, String keyName, PublicKey key, Instant end) {}

    /** Whom a token names that was kept and is still good; else it is to be checked. */
    Optional<Caller> find(String token) {
        Known found = known.get(token);
        if (found == null) {
            return Optional.empty();
        }
        boolean isGood =
                clock.instant().isBefore(found.end())
                        && keys.find(found.keyName()).filter(found.key()::equals).isPresent();
        if (!isGood) {
            known.remove(token);
            return Optional.empty();
        }
        return Optional.of(found.caller());
    }

    /** Whom a token names that was kept and has not ended; its key is not asked for. */
    Optional<Caller> peek(String token) {
        Known found = known.get(token);
        return found == null || !clock.instant().isBefore(found.end())
                ? Optional.empty()
                : Optional.of(found.caller());
    }

    /** Keeps what was checked, with the key that it was checked with. */
    void keep(String token, Caller caller, String keyName, PublicKey key, Instant end) {
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(token, new Known(caller, keyName, key, end));
    }
}
