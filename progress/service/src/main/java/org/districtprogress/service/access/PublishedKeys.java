package org.districtprogress.service.access;

import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.districtprogress.core.error.ErrorKind;
import org.districtprogress.core.error.ProgressException;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

/**
 * The keys that the issuer publishes, fetched when the first token comes and again from time to
 * time. The issuer may be away for a while; and whoever sends keys' names that nobody knows makes
 * nobody fetch more than a few times a minute.
 */
@Singleton
class PublishedKeys {

    private static final Duration FRESH = Duration.ofMinutes(5);

    /** For how long known keys serve while the issuer is away. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final Duration PAUSE_WITHOUT_KEYS = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int LARGEST_SET = 256 * 1024;
    private static final int SMALLEST_RSA_BITS = 2048;

    private final URI address;
    private final Clock clock;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
    private volatile Known known = new Known(Map.of(), Instant.MIN);
    private Instant triedAt = Instant.MIN;

    PublishedKeys(AccessConfig config, Clock clock) {
        this.address = config.keys();
        this.clock = clock;
    }

    private record Known(Map<String, PublicKey> keys, Instant since) {

        boolean isYoungerThan(Duration age, Instant now) {
            return since.isAfter(now.minus(age));
        }
    }

    /**
     * The key of that name; empty where the issuer publishes none.
     *
     * @throws ProgressException UNAVAILABLE where the keys cannot be had
     */
    Optional<PublicKey> find(String name) {
        Known found = known;
        if (found.keys().containsKey(name) && found.isYoungerThan(FRESH, clock.instant())) {
            return Optional.of(found.keys().get(name));
        }
        Known now = refreshed(name);
        if (!now.isYoungerThan(LONGEST, clock.instant())) {
            throw new ProgressException(
                    ErrorKind.UNAVAILABLE,
                    "keys-unavailable",
                    "The keys that tokens are checked with cannot be had right now; try again.",
                    List.of());
        }
        return Optional.ofNullable(now.keys().get(name));
    }

    /** One fetches, the others wait for it, and then have what it found. */
    private synchronized Known refreshed(String name) {
        Instant now = clock.instant();
        boolean isFresh = known.isYoungerThan(FRESH, now);
        boolean hasKeys = known.isYoungerThan(LONGEST, now);
        boolean isWanted = !isFresh || !known.keys().containsKey(name);
        Duration pause = hasKeys ? PAUSE : PAUSE_WITHOUT_KEYS;
        if (isWanted && !triedAt.isAfter(now.minus(pause))) {
            try {
                fetch().ifPresent(keys -> known = new Known(keys, clock.instant()));
            } finally {
                triedAt = clock.instant();
            }
        }
        return known;
    }

    private Optional<Map<String, PublicKey>> fetch() {
        try {
            HttpResponse<InputStream> answer =
                    client.send(
                            HttpRequest.newBuilder(address).timeout(PATIENCE).build(),
                            HttpResponse.BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) {
                answer.body().close();
                throw new IOException("status " + answer.statusCode());
            }
            return Optional.of(read(text(answer.body())));
        } catch (IOException | JoseException away) {
            Log.warnf("event=keys-not-fetched address=%s cause=\"%s\"", address, away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    /** The time that a request has ends with its first line: who drips is not waited for. */
    private static String text(InputStream body) throws IOException {
        CompletableFuture<Void> end =
                CompletableFuture.runAsync(
                        () -> close(body),
                        CompletableFuture.delayedExecutor(
                                PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        try (body) {
            return new String(body.readNBytes(LARGEST_SET), StandardCharsets.UTF_8);
        } finally {
            end.cancel(true);
        }
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException closedAlready) {
            Log.debugf("event=keys-not-fetched cause=\"%s\"", closedAlready);
        }
    }

    private static Map<String, PublicKey> read(String text) throws JoseException {
        Map<String, PublicKey> keys = new HashMap<>();
        for (JsonWebKey key : keySet(text).getJsonWebKeys()) {
            boolean isForSignatures = key.getUse() == null || key.getUse().equals("sig");
            if (key instanceof PublicJsonWebKey pair
                    && isForSignatures
                    && key.getKeyId() != null
                    && isStrong(pair.getPublicKey())) {
                keys.put(key.getKeyId(), pair.getPublicKey());
            }
        }
        return Map.copyOf(keys);
    }

    private static JsonWebKeySet keySet(String text) throws JoseException {
        try {
            return new JsonWebKeySet(text);
        } catch (ClassCastException | NullPointerException otherShape) {
            throw new JoseException("what was answered is no key set", otherShape);
        }
    }

    private static boolean isStrong(PublicKey key) {
        return !(key instanceof java.security.interfaces.RSAPublicKey rsa)
                || rsa.getModulus().bitLength() >= SMALLEST_RSA_BITS;
    }
}
