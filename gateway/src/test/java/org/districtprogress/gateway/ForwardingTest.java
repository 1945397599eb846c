package org.districtprogress.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.districtprogress.gateway.fake.Fakes;
import org.districtprogress.gateway.fake.FakesAtStart;
import org.districtprogress.gateway.fake.Request;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(FakesAtStart.class)
class ForwardingTest {

    private static final String OBSERVATIONS =
            "/industry/api/v1/indicators/out-of-province-funds/observations";

    Fakes fakes;

    @TestHTTPResource("/")
    URL gateway;

    @BeforeEach
    void everything_is_up() {
        District.isWholeAgain(fakes);
    }

    @Test
    void a_request_reaches_the_service_as_it_was_sent() {
        AtomicReference<Request> seen = new AtomicReference<>();
        fakes.industry.behave(
                (request, wire) -> {
                    seen.set(request);
                    wire.send(
                            201,
                            "application/json",
                            Map.of(
                                    "Location",
                                    fakes.industry.url() + "/api/v1/observations/7",
                                    "ETag",
                                    "\"7\"",
                                    "Connection",
                                    "keep-alive, X-Hop",
                                    "X-Hop",
                                    "1"),
                            "{\"id\":7}".getBytes(StandardCharsets.UTF_8));
                });

        given().urlEncodingEnabled(false)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "one")
                .header("Authorization", "Bearer of-the-caller")
                .header("X-Forwarded-For", "10.0.0.1")
                .header("Forwarded", "for=10.0.0.1")
                .header("Connection", "close, X-Secret-Hop")
                .header("X-Secret-Hop", "1")
                .body("{\"period\":\"2024-03\",\"value\":31.5}")
                .post(OBSERVATIONS + "?dryRun=%E4%B8%80")
                .then()
                .statusCode(201)
                .header("Location", "/industry/api/v1/observations/7")
                .header("ETag", "\"7\"")
                .header("X-Hop", nullValue())
                .body("id", equalTo(7));

        Request request = seen.get();
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.uri())
                .isEqualTo(
                        "/api/v1/indicators/out-of-province-funds/observations?dryRun=%E4%B8%80");
        assertThat(new String(request.body(), StandardCharsets.UTF_8))
                .isEqualTo("{\"period\":\"2024-03\",\"value\":31.5}");
        assertThat(request.header("Idempotency-Key")).isEqualTo("one");
        assertThat(request.header("Authorization")).isEqualTo("Bearer of-the-caller");
        assertThat(request.header("X-Forwarded-For")).isEqualTo("127.0.0.1");
        assertThat(request.header("X-Forwarded-Prefix")).isEqualTo("/industry");
        assertThat(request.header("Forwarded")).isNull();
        assertThat(request.header("X-Secret-Hop")).isNull();
        assertThat(request.header("Host")).isEqualTo("127.0.0.1:" + fakes.industry.port());
    }

    @Test
    void what_is_meant_for_the_service_passes_though_the_connection_names_it() throws IOException {
        AtomicReference<Request> seen = new AtomicReference<>();
        fakes.industry.behave(
                (request, wire) -> {
                    seen.set(request);
                    wire.send(201, "application/json", "{}");
                });
        String body = "{\"period\":\"2024-03\",\"value\":31.5}";
        Map<String, String> meant =
                Map.of(
                        "Authorization", "Bearer of-the-caller",
                        "Content-Type", "application/json",
                        "Content-Length", Integer.toString(body.length()),
                        "If-Match", "\"7\"",
                        "If-None-Match", "\"8\"",
                        "Idempotency-Key", "one");
        StringBuilder sent = new StringBuilder("POST " + OBSERVATIONS + " HTTP/1.1\r\n");
        sent.append("Host: ").append(gateway.getAuthority()).append("\r\n");
        sent.append("Connection: close\r\nConnection: host, ")
                .append(String.join(", ", meant.keySet()));
        meant.forEach((name, value) -> sent.append("\r\n" + name + ": " + value));
        sent.append("\r\n\r\n").append(body);

        assertThat(raw(sent.toString())).startsWith("HTTP/1.1 201 ");

        Request request = seen.get();
        meant.forEach((name, value) -> assertThat(request.header(name)).isEqualTo(value));
        assertThat(new String(request.body(), StandardCharsets.UTF_8)).isEqualTo(body);
    }

    @Test
    void relative_locations_carry_the_prefix_too() {
        fakes.environment.behave(
                (request, wire) ->
                        wire.send(303, "", Map.of("Location", "/api/v1/plan"), new byte[0]));
        given().redirects()
                .follow(false)
                .get("/environment/api/v1/somewhere")
                .then()
                .statusCode(303)
                .header("Location", "/environment/api/v1/plan");
    }

    @Test
    void not_modified_passes_through() {
        String etag = given().get("/livelihood/api/v1/progress").header("ETag");
        given().header("If-None-Match", etag)
                .get("/livelihood/api/v1/progress")
                .then()
                .statusCode(304);
    }

    @Test
    void only_the_api_and_its_document_are_passed_on() {
        for (String path :
                new String[] {"/", "/q/health", "/q/metrics", "/q/openapi/x", "/api/v2/plan", ""}) {
            given().get("/industry" + path)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json");
        }
        assertThat(
                        given().urlEncodingEnabled(false)
                                .get("/industry/api/v1/../../q/health")
                                .statusCode())
                .isBetween(400, 404);
        assertThat(fakes.industry.asked()).isEmpty();
    }

    @Test
    void a_body_that_is_too_long_is_refused_announced_or_not() throws Exception {
        byte[] tooLong = new byte[(1 << 20) + 1];
        given().contentType(ContentType.JSON)
                .body(tooLong)
                .post(OBSERVATIONS)
                .then()
                .statusCode(413)
                .contentType("application/problem+json");
        HttpResponse<String> unannounced = postInChunks(tooLong);
        assertThat(unannounced.statusCode()).isEqualTo(413);
        assertThat(unannounced.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
    }

    @Test
    void a_body_of_a_megabyte_passes() throws Exception {
        AtomicReference<Request> seen = new AtomicReference<>();
        fakes.industry.behave(
                (request, wire) -> {
                    seen.set(request);
                    wire.send(200, "application/json", "{}");
                });
        assertThat(postInChunks(new byte[1 << 20]).statusCode()).isEqualTo(200);
        assertThat(seen.get().body()).hasSize(1 << 20);
    }

    @Test
    void a_service_that_is_down_is_named_in_a_problem() {
        fakes.industry.refuse();
        given().get("/industry/api/v1/plan")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/service-refused"))
                .body("instance", equalTo("/industry/api/v1/plan"));
        given().get("/industry/q/openapi").then().statusCode(503);
    }

    @Test
    void a_service_that_breaks_off_or_talks_nonsense_is_a_bad_gateway() {
        fakes.industry.behave((request, wire) -> wire.reset());
        given().get("/industry/api/v1/plan")
                .then()
                .statusCode(502)
                .body("type", equalTo("/problems/service-broke-off"));
        fakes.industry.behave(
                (request, wire) -> {
                    wire.out().write(new byte[] {'x', '\r', '\n', '\r', '\n'});
                    wire.out().flush();
                });
        given().get("/industry/api/v1/plan").then().statusCode(502);
        fakes.industry.behave((request, wire) -> wire.send(200, "text/html", "<html>"));
        given().get("/industry/q/openapi").then().statusCode(502);
    }

    @Test
    void the_document_of_a_service_is_tried_out_through_the_gateway() {
        fakes.livelihood.behave(
                (request, wire) ->
                        wire.send(
                                200,
                                "application/json",
                                "{\"openapi\":\"3.1.0\",\"servers\":[{\"url\":\"http://x\"}]}"));
        given().get("/livelihood/q/openapi")
                .then()
                .statusCode(200)
                .body("servers.url", equalTo(List.of("/livelihood")));
    }

    @Test
    void the_document_of_a_service_names_what_the_gateway_answers_without_it() {
        fakes.livelihood.behave(
                (request, wire) ->
                        wire.send(
                                200,
                                "application/json",
                                "{\"openapi\":\"3.1.0\",\"paths\":{\"/api/v1/plan\":"
                                        + "{\"get\":{\"responses\":{\"200\":{}}}}}}"));
        given().get("/livelihood/q/openapi")
                .then()
                .statusCode(200)
                .body(
                        "paths.'/api/v1/plan'.get.responses.'503'.'$ref'",
                        equalTo("#/components/responses/gateway-503"))
                .body(
                        "components.responses.'gateway-503'.content.'application/problem+json'"
                                + ".example.status",
                        equalTo(503));
    }

    @Test
    void the_gateway_is_ready_with_a_service_down() {
        fakes.industry.refuse();
        District.progress("2024-10-01");
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        assertThat(given().get("/q/health/ready").asString()).contains("service-refused since");
    }

    /** What no client library would send. */
    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(gateway.getHost(), gateway.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private HttpResponse<String> postInChunks(byte[] body)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(gateway + OBSERVATIONS.substring(1)))
                        .version(HttpClient.Version.HTTP_1_1)
                        .header("Content-Type", "application/json")
                        .POST(
                                HttpRequest.BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream(body)))
                        .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
