package org.districtprogress.problem.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.districtprogress.problem.answer.Problems;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Too many requests of one address, over a real socket. */
class RateGuardTest {

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient http = HttpClient.newHttpClient();
    private HttpServer server;

    private record Limits(int perSecond, int burst) implements DoorBounds.Rate {}

    private record Bounds(int most, Duration shortBody, Duration document, Duration file, Rate rate)
            implements DoorBounds {}

    @BeforeEach
    void start() throws Exception {
        // two at once, and then one a second
        Bounds bounds =
                new Bounds(9, Duration.ZERO, Duration.ZERO, Duration.ZERO, new Limits(1, 2));
        RateGuard guard = new RateGuard(bounds, new Problems(new ObjectMapper()));
        Router router = Router.router(vertx);
        router.route().handler(guard::admit);
        router.route().handler(context -> context.response().end("fine"));
        server =
                vertx.createHttpServer()
                        .requestHandler(router)
                        .listen(0, "127.0.0.1")
                        .toCompletionStage()
                        .toCompletableFuture()
                        .get();
    }

    @AfterEach
    void stop() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get();
    }

    private HttpResponse<String> get(String path, String from) throws Exception {
        URI uri = URI.create("http://127.0.0.1:" + server.actualPort() + path);
        return http.send(
                HttpRequest.newBuilder(uri).header("X-Forwarded-For", from).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void one_more_than_allowed_is_refused_with_when_to_come_again_whatever_it_says_it_is()
            throws Exception {
        HttpResponse<String> first = get("/api/v1/plan", "192.0.2.1");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("RateLimit-Policy")).contains("\"address\";q=2;w=2");
        assertThat(first.headers().firstValue("RateLimit")).contains("\"address\";r=1;t=1");
        assertThat(get("/api/v1/plan", "192.0.2.2").statusCode()).isEqualTo(200);

        HttpResponse<String> refused = get("/api/v1/plan", "192.0.2.3");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(refused.headers().firstValue("Retry-After")).contains("1");
        assertThat(refused.headers().firstValue("RateLimit")).contains("\"address\";r=0;t=1");
        assertThat(refused.body()).contains("/problems/too-many-requests");

        assertThat(get("/q/health", "192.0.2.3").statusCode()).isEqualTo(200);
        // one is given back each second
        Thread.sleep(1_100);
        assertThat(get("/api/v1/plan", "192.0.2.3").statusCode()).isEqualTo(200);
    }
}
