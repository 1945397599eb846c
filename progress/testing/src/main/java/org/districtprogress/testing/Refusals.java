package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** What every refusal must be, whatever was wrong. */
public final class Refusals {

    private Refusals() {}

    /** A problem with that status that says enough to the caller and nothing of our insides. */
    public static JsonPath assertProblem(Response response, int status) {
        String body = response.asString();
        assertThat(response.statusCode()).as(body).isEqualTo(status);
        assertThat(response.contentType()).startsWith("application/problem+json");
        JsonPath problem = response.jsonPath();
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("type")).startsWith("/problems/");
        assertThat(problem.getString("title")).isNotBlank();
        assertThat(problem.getString("traceId")).isNotBlank();
        assertThat(body)
                .doesNotContain("org.", "java.", "io.quarkus", "Exception", "select ", "insert ");
        return problem;
    }

    /** A problem that names the field at fault. */
    public static JsonPath assertRefused(Response response, int status, String pointer) {
        JsonPath problem = assertProblem(response, status);
        assertThat(problem.getList("errors.pointer", String.class))
                .as(response.asString())
                .contains(pointer);
        assertThat(problem.getList("errors.code", String.class)).doesNotContainNull();
        assertThat(problem.getList("errors.message", String.class)).doesNotContainNull();
        return problem;
    }

    /** A problem that says that the same write is being carried out, and when to come again. */
    public static void assertInFlight(Response response) {
        JsonPath problem = assertRefused(response, 409, "Idempotency-Key");
        assertThat(problem.getString("type")).isEqualTo("/problems/key-in-flight");
        assertThat(response.header("Retry-After")).isEqualTo("1");
    }

    /** A problem that will pass by itself, and when to come again. */
    public static void assertUnavailable(Response response) {
        assertProblem(response, 503);
        assertThat(response.header("Retry-After")).isEqualTo("1");
    }
}
