package org.districtprogress.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.districtprogress.gateway.fake.Fakes;
import org.districtprogress.gateway.fake.FakesAtStart;
import org.districtprogress.gateway.fake.Request;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records are written through the gateway as at their own service. */
@QuarkusTest
@WithTestResource(FakesAtStart.class)
class RegisterForwardingTest {

    private static final String RECORD = "/api/v1/projects/p-1";
    private static final String BODY = "{\"name\":{\"zh\":\"项目\"}}";

    Fakes fakes;

    @BeforeEach
    void everything_is_up() {
        District.isWholeAgain(fakes);
    }

    @ParameterizedTest
    @CsvSource({
        "PUT,'',If-None-Match,*,201",
        "PUT,'',If-Match,\"v1\",200",
        "POST,/closure,If-Match,\"v2\",200",
        "POST,/verdict,If-Match,\"v2\",200",
        "PUT,/documents/abab,If-Match,\"v2\",201"
    })
    void a_write_passes_with_its_condition_and_key_and_its_version_comes_back(
            String method, String action, String condition, String version, int status) {
        AtomicReference<Request> seen = new AtomicReference<>();
        fakes.industry.behave(
                (request, wire) -> {
                    seen.set(request);
                    wire.send(
                            status,
                            "application/json",
                            Map.of("Location", RECORD, "ETag", "\"v3\""),
                            BODY.getBytes(StandardCharsets.UTF_8));
                });

        given().contentType(ContentType.JSON)
                .header(condition, version)
                .header("Idempotency-Key", "key-1")
                .body(BODY.getBytes(StandardCharsets.UTF_8))
                .request(method, "/industry" + RECORD + action)
                .then()
                .statusCode(status)
                .header("Location", "/industry" + RECORD)
                .header("ETag", "\"v3\"")
                .body("name.zh", equalTo("项目"));

        Request request = seen.get();
        assertThat(request.method()).isEqualTo(method);
        assertThat(request.uri()).isEqualTo(RECORD + action);
        assertThat(request.header(condition)).isEqualTo(version);
        assertThat(request.header("Idempotency-Key")).isEqualTo("key-1");
        assertThat(request.header("Content-Type")).startsWith("application/json");
        assertThat(new String(request.body(), StandardCharsets.UTF_8)).isEqualTo(BODY);
    }

    @Test
    void a_version_that_is_no_longer_current_is_refused_as_the_service_does() {
        String problem = "{\"type\":\"/problems/version-stale\",\"status\":412}";
        fakes.industry.behave(
                (request, wire) -> wire.send(412, "application/problem+json", problem));

        given().contentType(ContentType.JSON)
                .header("If-Match", "\"v1\"")
                .body(BODY)
                .put("/industry" + RECORD)
                .then()
                .statusCode(412)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/version-stale"));
    }
}
