package org.districtprogress.gateway.ask;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.districtprogress.core.Nullable;
import org.districtprogress.gateway.config.GatewayConfig;
import org.districtprogress.gateway.roster.CampaignService;

/**
 * One GET with one deadline over everything: connecting, waiting, and the last byte of the body.
 * Redirects are not followed and nothing is decompressed.
 */
@Singleton
public final class Exchange {

    private static final int CONNECTIONS_PER_SERVICE = 64;
    private static final int MOST_WAITING = 1000;
    private static final long LATE_MILLIS = 20;
    private static final long GRACE_MILLIS = 50;

    private final Vertx vertx;
    private final HttpClient client;
    private final int mostBytes;

    Exchange(Vertx vertx, GatewayConfig config) {
        this.vertx = vertx;
        this.mostBytes = config.limits().answerBytes();
        this.client =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setConnectTimeout((int) config.deadlines().firstRound().toMillis())
                                .setKeepAliveTimeout(30)
                                .setMaxWaitQueueSize(MOST_WAITING),
                        new PoolOptions().setHttp1MaxSize(CONNECTIONS_PER_SERVICE));
    }

    /** The whole answer; fails with a {@link FaultException} and with nothing else. */
    public Future<RawAnswer> get(
            CampaignService service, String uri, @Nullable String etag, Duration deadline) {
        Attempt attempt = new Attempt(service, mostBytes);
        long millis = Math.max(1, deadline.toMillis());
        long asked = System.nanoTime();
        long timer = vertx.setTimer(millis, over -> end(attempt, asked, millis));
        send(attempt, service, uri, etag, true);
        return attempt.answer().onComplete(done -> vertx.cancelTimer(timer));
    }

    /**
     * Where the timer itself comes late, this program was held up, and the answer may be waiting to
     * be read: it gets a moment to.
     */
    private void end(Attempt attempt, long asked, long millis) {
        long lateMillis = (System.nanoTime() - asked) / 1_000_000 - millis;
        if (lateMillis > LATE_MILLIS) {
            vertx.setTimer(GRACE_MILLIS, over -> attempt.timedOut(millis));
        } else {
            attempt.timedOut(millis);
        }
    }

    private void send(
            Attempt attempt,
            CampaignService service,
            String uri,
            @Nullable String etag,
            boolean mayRetry) {
        RequestOptions options =
                new RequestOptions()
                        .setMethod(HttpMethod.GET)
                        .setHost(service.host())
                        .setPort(service.port())
                        .setSsl(service.isTls())
                        .setURI(uri)
                        .putHeader("Accept", "application/json");
        if (etag != null) {
            options.putHeader("If-None-Match", etag);
        }
        client.request(options)
                .onFailure(unopened -> attempt.refused())
                .onSuccess(
                        request -> {
                            if (attempt.carries(request)) {
                                exchange(
                                        attempt,
                                        request,
                                        () -> send(attempt, service, uri, etag, false),
                                        mayRetry);
                            }
                        });
    }

    /** A kept connection may have been closed by the service meanwhile: that is tried once more. */
    private static void exchange(
            Attempt attempt, HttpClientRequest request, Runnable retry, boolean mayRetry) {
        request.send()
                .onSuccess(attempt::read)
                .onFailure(
                        unanswered -> {
                            if (mayRetry && unanswered instanceof HttpClosedException) {
                                retry.run();
                            } else {
                                attempt.brokeOff();
                            }
                        });
    }
}
