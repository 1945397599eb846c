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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.districtprogress.problem.answer.Problems;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Too many requests of one address or one client, over a real socket. */
class RateGuardTest {

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient http = HttpClient.newHttpClient();
    private HttpServer server;

    private record Limits(int perSecond, int burst) implements DoorBounds.Rate {}

    private record Bounds(
            int most,
            Duration shortBody,
            Duration document,
            Duration file,
            Rate rate,
            Rate clientRate)
            implements DoorBounds {}

    /** Tokens that were verified, and those that somebody was asked to verify. */
    private static final class Clients implements KnownClients {

        private final Map<String, String> verified = new ConcurrentHashMap<>();
        private final List<String> asked = new CopyOnWriteArrayList<>();

        @Override
        public Optional<String> find(String authorization) {
            return Optional.ofNullable(verified.get(authorization));
        }

        @Override
        public void learn(String authorization) {
            asked.add(authorization);
        }
    }

    private final Clients clients = new Clients();

    @BeforeEach
    void start() throws Exception {
        // two at once, and then one a second
        Bounds bounds =
                new Bounds(
                        9,
                        Duration.ZERO,
                        Duration.ZERO,
                        Duration.ZERO,
                        new Limits(1, 2),
                        new Limits(1, 3));
        RateGuard guard = new RateGuard(bounds, new Problems(new ObjectMapper()), clients);
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

    private HttpResponse<String> getWith(String... tokens) throws Exception {
        URI uri = URI.create("http://127.0.0.1:" + server.actualPort() + "/api/v1/plan");
        HttpRequest.Builder request = HttpRequest.newBuilder(uri);
        for (String token : tokens) {
            request.header("Authorization", token);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String policy(HttpResponse<String> answer) {
        return answer.headers().firstValue("RateLimit").orElse("").replaceAll("(;r=\\d+).*", "$1");
    }

    @Test
    void client_has_one_allowance_for_all_its_tokens_beside_that_of_its_address() throws Exception {
        clients.verified.put("Bearer one", "hr-system");
        clients.verified.put("Bearer two", "hr-system");
        clients.verified.put("Bearer other", "other-system");
        HttpResponse<String> first = getWith("Bearer one");
        assertThat(first.headers().firstValue("RateLimit-Policy")).contains("\"client\";q=3;w=3");
        assertThat(policy(first)).isEqualTo("\"client\";r=2");
        assertThat(policy(getWith("Bearer two"))).isEqualTo("\"client\";r=1");
        assertThat(getWith("Bearer one").statusCode()).isEqualTo(200);
        HttpResponse<String> refused = getWith("Bearer two");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("1");
        assertThat(policy(refused)).isEqualTo("\"client\";r=0");

        assertThat(getWith("Bearer other").statusCode()).isEqualTo(200);
        assertThat(policy(getWith())).isEqualTo("\"address\";r=1");
        assertThat(clients.asked).isEmpty();
    }

    @Test
    void token_that_is_not_verified_costs_its_address_and_nobody_else() throws Exception {
        clients.verified.put("Bearer one", "hr-system");
        assertThat(policy(getWith("Bearer forged"))).isEqualTo("\"address\";r=1");
        assertThat(policy(getWith("Bearer one", "Bearer one"))).isEqualTo("\"address\";r=0");
        for (String forged : List.of("Bearer one ", "Bearer forged", "bearer one", "Basic x")) {
            assertThat(getWith(forged.strip() + "x").statusCode()).as(forged).isEqualTo(429);
        }
        // What is refused is not verified either, nor is one of two tokens.
        assertThat(clients.asked).containsExactly("Bearer forged");
        assertThat(policy(getWith("Bearer one"))).isEqualTo("\"client\";r=2");
    }
}
