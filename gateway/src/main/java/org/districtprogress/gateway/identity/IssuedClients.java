package org.districtprogress.gateway.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.districtprogress.problem.http.KnownClients;

/**
 * The clients of tokens that were issued here. A signature takes milliseconds to verify, so it is
 * done once for each token, off the event loop, and few at a time: whoever sends forged ones keeps
 * nobody from anything.
 */
@Singleton
class IssuedClients implements KnownClients {

    private static final int MOST_TOKENS = 2000;
    private static final int AT_ONCE = 1;

    /** How long nothing is verified after a token that nobody has given. */
    private static final long PAUSE_MILLIS = 20;

    /** A key that was taken back is no longer believed after this, whatever its token says. */
    private static final Duration BELIEVED = Duration.ofMinutes(2);

    private final Issuer issuer;
    private final Vertx vertx;
    private final Semaphore free = new Semaphore(AT_ONCE);
    private final Cache<String, String> clients =
            Caffeine.newBuilder().maximumSize(MOST_TOKENS).expireAfterWrite(BELIEVED).build();

    IssuedClients(Issuer issuer, Vertx vertx) {
        this.issuer = issuer;
        this.vertx = vertx;
    }

    @Override
    public Optional<String> find(String authorization) {
        return Optional.ofNullable(clients.getIfPresent(authorization));
    }

    @Override
    public void learn(String authorization) {
        if (!issuer.isOpen() || !free.tryAcquire()) {
            return;
        }
        vertx.executeBlocking(() -> issuer.holder(authorization), false)
                .onComplete(
                        verified -> {
                            Optional<String> client =
                                    verified.succeeded() ? verified.result() : Optional.empty();
                            client.ifPresent(known -> clients.put(authorization, known));
                            if (client.isPresent()) {
                                free.release();
                            } else {
                                vertx.setTimer(PAUSE_MILLIS, over -> free.release());
                            }
                        });
    }
}
