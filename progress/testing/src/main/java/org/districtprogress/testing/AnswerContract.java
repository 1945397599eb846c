package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
}
