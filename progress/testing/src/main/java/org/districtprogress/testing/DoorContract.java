package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer tells a browser, and what no request is believed. */
public abstract class DoorContract {

    protected abstract ServiceFacts facts();

    @ParameterizedTest
    @CsvSource({
        "/api/v1/plan, 200",
        "/api/v1/nothing, 404",
        "/api/v1/plan%2fx, 400",
        "/api/v1/plan?on=1;2, 400",
        "/q/openapi, 200",
        "/q/health, 200",
        "/q/nothing, 404"
    })
    void answer_may_not_be_guessed_framed_or_run(String path, int status) {
        Response answer = Http.get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertOnce(answer, "X-Content-Type-Options", "nosniff");
        assertOnce(answer, "X-Frame-Options", "DENY");
        assertOnce(answer, "Referrer-Policy", "no-referrer");
        assertOnce(answer, "Cross-Origin-Resource-Policy", "same-origin");
        assertOnce(answer, "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }

    private static void assertOnce(Response answer, String header, String value) {
        assertThat(answer.headers().getValues(header)).as(header).containsExactly(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK"})
    void request_is_never_answered_with_itself(String method) {
        for (String path : new String[] {"/api/v1/plan", "/q/health", "/api/v1/plan%2fx"}) {
            Response answer =
                    Http.request().header("X-Secret", "told-to-nobody").request(method, path);
            Refusals.assertProblem(answer, 501);
            assertThat(answer.asString() + answer.headers()).doesNotContain("told-to-nobody");
        }
    }

    @Test
    void no_page_of_another_origin_is_let_in() {
        Response read =
                Http.request().header("Origin", "https://elsewhere.example").get("/api/v1/plan");
        assertThat(read.statusCode()).isEqualTo(200);
        Response asked =
                Http.request()
                        .header("Origin", "https://elsewhere.example")
                        .header("Access-Control-Request-Method", "POST")
                        .options("/api/v1/plan");
        for (Response answer : new Response[] {read, asked}) {
            assertThat(answer.headers().asList())
                    .noneMatch(
                            header ->
                                    header.getName()
                                            .toLowerCase(java.util.Locale.ROOT)
                                            .startsWith("access-control-"));
        }
    }

    @Test
    void caller_is_not_believed_where_it_comes_from() {
        Response created =
                Http.request()
                        .header("X-Forwarded-Host", "elsewhere.example")
                        .header("X-Forwarded-Proto", "https")
                        .header("X-Forwarded-Prefix", "/elsewhere")
                        .header("Forwarded", "host=elsewhere.example;proto=https")
                        .contentType("application/json")
                        .body(Http.figure("2024-02-09", 1))
                        .post("/api/v1/indicators/" + facts().reportable() + "/observations");
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        assertThat(created.header("Location")).doesNotContain("elsewhere");
        new Verdicts(facts()).reject(created.jsonPath());
    }
}
