package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.districtprogress.testing.fuzz.RawAnswer;
import org.districtprogress.testing.fuzz.RawRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers as bytes: strong tags, 304, what may be kept, and the moment they are as of. */
public abstract class AnswerContract {

    protected abstract ServiceFacts facts();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/plan",
                "/api/v1/indicators",
                "/api/v1/commitments",
                "/api/v1/progress",
                "/api/v1/progress/timeline",
                "/api/v1/methods"
            })
    void read_answers_a_strong_tag_and_304_to_who_has_it(String path) {
        Response first = Http.get(path);
        String tag = first.header("ETag");
        assertThat(tag).matches("\"[^\"]+\"");
        assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
        Response again = Http.request().header("If-None-Match", "\"other\", " + tag).get(path);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asString()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(tag);
        assertThat(Http.get(path).asByteArray()).isEqualTo(first.asByteArray());
    }

    @Test
    void recorded_figure_changes_the_tag() {
        String path = "/api/v1/progress";
        String tag = Http.get(path).header("ETag");
        Http.post(
                        "/api/v1/indicators/" + facts().reportable() + "/observations",
                        Http.figure("2024-01", 1))
                .then()
                .statusCode(201);
        Response after = Http.request().header("If-None-Match", tag).get(path);
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.header("ETag")).isNotEqualTo(tag);
    }

    @Test
    void answer_names_the_moment_that_gives_the_same_bytes_for_ever() {
        Response now = Http.get("/api/v1/progress?on=2024-06-30");
        String knownAt = now.jsonPath().getString("knownAt");
        Http.post(
                        "/api/v1/indicators/" + facts().reportable() + "/observations",
                        Http.figure("2024-02", 2))
                .then()
                .statusCode(201);
        Response then = Http.get("/api/v1/progress?on=2024-06-30&knownAt=" + knownAt);
        assertThat(then.asByteArray()).isEqualTo(now.asByteArray());
        assertThat(then.header("Cache-Control")).contains("immutable");
    }

    @Test
    void moment_in_the_future_is_refused() {
        String soon =
                Instant.now().plus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS).toString();
        Refusals.assertRefused(Http.get("/api/v1/progress?knownAt=" + soon), 400, "?knownAt");
    }

    @Test
    void day_is_answered_as_asked_beyond_the_plan_too() {
        JsonPath progress = Http.get("/api/v1/progress?on=2025-02-28").jsonPath();
        assertThat(progress.getString("on")).isEqualTo("2025-02-28");
    }

    @Test
    void head_answers_the_headers_of_get_without_a_body() {
        Response head = Http.request().head("/api/v1/plan");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.header("ETag")).isEqualTo(Http.get("/api/v1/plan").header("ETag"));
        assertThat(head.asString()).isEmpty();
    }

    @Test
    void weak_tag_and_star_are_taken_for_the_tag() {
        String tag = Http.get("/api/v1/plan").header("ETag");
        for (String had : List.of("W/" + tag, "*", "\"a\",W/" + tag)) {
            Response answer = Http.request().header("If-None-Match", had).get("/api/v1/plan");
            assertThat(answer.statusCode()).as(had).isEqualTo(304);
            assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
        }
    }

    @Test
    void kept_answer_is_only_for_who_accepts_it() {
        String path = "/api/v1/progress?on=2024-05-31";
        assertThat(Http.get(path).asByteArray()).isEqualTo(Http.get(path).asByteArray());
        Refusals.assertProblem(Http.request().accept("text/html").get(path), 406);
        Refusals.assertProblem(Http.request().delete(path), 405);
        assertThat(Http.request().accept("application/*").get(path).contentType())
                .startsWith("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/plan", "/api/v1/progress?on=2024-05-30"})
    void head_says_what_get_says_kept_or_not(String path) {
        for (int i = 0; i < 2; i++) {
            Response head = Http.request().head(path);
            Response get = Http.get(path);
            for (String header : List.of("ETag", "Cache-Control", "Content-Type")) {
                assertThat(head.header(header)).as(header).isEqualTo(get.header(header));
            }
        }
    }

    @Test
    void host_does_not_change_an_answer() {
        RawAnswer one = hosted("localhost");
        RawAnswer other = hosted("district.example:8443");
        assertThat(other.status()).isEqualTo(200);
        assertThat(other.body()).isEqualTo(one.body());
    }

    private static RawAnswer hosted(String host) {
        return RawAnswer.to(
                new RawRequest("GET", "/api/v1/plan", Map.of("Host", host), null),
                RestAssured.port);
    }
}
