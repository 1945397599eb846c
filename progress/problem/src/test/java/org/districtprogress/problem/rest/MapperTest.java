package org.districtprogress.problem.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class MapperTest {

    private static final String MATTERS = "/api/v1/matters";

    @ParameterizedTest
    @CsvSource({
        "INVALID, 400",
        "UNKNOWN, 404",
        "CONFLICT, 409",
        "IN_FLIGHT, 409",
        "STALE, 412",
        "KEY_REUSED, 422",
        "PRECONDITION_REQUIRED, 428",
        "UNAVAILABLE, 503"
    })
    void each_kind_of_refusal_has_its_status(String kind, int status) {
        problem(given().get(MATTERS + "/fault/" + kind), status, "some-code")
                .body("title", equalTo("Some code"))
                .body("detail", equalTo("Why."))
                .body("errors", empty())
                .body("instance", equalTo(MATTERS + "/fault/" + kind));
    }

    @Test
    void refusal_inside_an_asynchronous_wrapper_is_still_one() {
        problem(given().get(MATTERS + "/fault/wrapped"), 404, "matter-unknown")
                .body("errors[0].pointer", equalTo(":matter"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unexpected", "neighbour-json", "neighbour-garbage", "bad-gateway"})
    void our_own_fault_says_nothing_of_our_insides_and_is_logged_once(String kind) {
        try (Logged logged = new Logged()) {
            Response answer = given().get(MATTERS + "/fault/" + kind);
            problem(answer, 500, "internal-error")
                    .body(not(containsString("secret")))
                    .body(not(containsString("Exception")))
                    .body(not(containsString("Matter")));
            String traceId = answer.jsonPath().getString("traceId");
            assertThat(logged.errors()).hasSize(1);
            assertThat(logged.errors().get(0).getThrown()).isNotNull();
            assertThat(logged.text()).contains("traceId=" + traceId);
        }
    }

    @Test
    void trace_id_of_the_caller_is_kept() {
        String traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
        problem(
                        given().header("traceparent", "00-" + traceId + "-00f067aa0ba902b7-01")
                                .get("/nowhere"),
                        404,
                        "path-unknown")
                .body("traceId", equalTo(traceId));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "garbage",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01"
            })
    void malformed_trace_of_the_caller_is_not_taken_over(String traceparent) {
        given().header("traceparent", traceparent)
                .get("/nowhere")
                .then()
                .body("traceId", matchesPattern("[0-9a-f]{32}"))
                .body("traceId", not(equalTo("4bf92f3577b34da6a3ce929d0e0e4736")))
                .body("traceId", not(equalTo("0".repeat(32))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/api/v1/nothing", "/api/v1/matters/1/2/3", "/q/nothing"})
    void unknown_path_is_a_problem(String path) {
        problem(given().get(path), 404, "path-unknown");
    }

    @Test
    void page_beside_the_resources_is_still_served() {
        given().get("/page.html").then().statusCode(200).body(containsString("page"));
    }

    @Test
    void method_that_is_not_allowed_names_those_that_are() {
        Response answer = given().delete(MATTERS);
        problem(answer, 405, "method-not-allowed");
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, OPTIONS, POST");
        assertThat(given().post(MATTERS + "/1").header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
    }

    @Test
    void answer_that_is_not_acceptable_is_a_problem_all_the_same() {
        problem(given().accept("application/xml").get(MATTERS), 406, "not-acceptable");
        problem(given().accept("text/html").get("/nowhere"), 404, "path-unknown");
    }

    @Test
    void media_type_that_is_not_read_is_refused() {
        problem(
                given().contentType("text/plain").body("x").post(MATTERS),
                415,
                "media-type-unsupported");
        problem(
                given().contentType("application/x-www-form-urlencoded").body("a=b").post(MATTERS),
                415,
                "media-type-unsupported");
    }

    private static ValidatableResponse problem(Response answer, int status, String code) {
        return answer.then()
                .statusCode(status)
                .header("Content-Type", "application/problem+json")
                .header("Cache-Control", "no-store")
                .body("status", equalTo(status))
                .body("type", equalTo("/problems/" + code))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
    }
}
