package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong input: a 4xx problem that names the field, and nothing changes. */
public abstract class RefusalContract {

    protected abstract ServiceFacts facts();

    private String series() {
        return "/api/v1/indicators/" + facts().reportable() + "/observations";
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/progress?onn=2024-03-31, ?onn",
        "/api/v1/progress?on=2024-02-30, ?on",
        "/api/v1/progress?on=2024-3-1, ?on",
        "/api/v1/progress?on=, ?on",
        "/api/v1/progress?on=2024-03-31&on=2024-03-31, ?on",
        "/api/v1/progress?knownAt=yesterday, ?knownAt",
        "/api/v1/progress/timeline?from=2024-13, ?from",
        "/api/v1/progress/timeline?from=2023-01, ?from",
        "/api/v1/progress/timeline?from=2024-06&to=2024-05, ?from",
        "/api/v1/indicators?role=GOAL, ?role",
        "/api/v1/indicators?campaign=nowhere, ?campaign",
        "/api/v1/indicators?workstream=nowhere, ?workstream",
        "/api/v1/indicators?limit=1001, ?limit",
        "/api/v1/indicators?limit=0, ?limit",
        "/api/v1/indicators?limit=ten, ?limit",
        "/api/v1/indicators?cursor=x, ?cursor",
        "/api/v1/commitments?state=DONE, ?state",
        "/api/v1/indicators/UPPER, :indicator",
        "/api/v1/commitments/a--b, :commitment"
    })
    void wrong_question_is_refused_by_name(String path, String pointer) {
        Refusals.assertRefused(Http.get(path), 400, pointer);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/indicators/no-such-code, :indicator",
        "/api/v1/indicators/no-such-code/observations, :indicator",
        "/api/v1/indicators/no-such-code/assessment, :indicator",
        "/api/v1/commitments/no-such-code, :commitment"
    })
    void unknown_code_is_not_found(String path, String pointer) {
        Refusals.assertRefused(Http.get(path), 404, pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api", "/api/v1", "/api/v1/nothing", "/api/v2/plan"})
    void unknown_path_is_a_problem(String path) {
        Refusals.assertProblem(Http.get(path), 404);
    }

    @Test
    void unknown_parameter_is_told_the_nearest_known_one() {
        JsonPath problem =
                Refusals.assertRefused(
                        Http.get("/api/v1/progress?knowAt=2024-05-01T00:00:00Z"), 400, "?knowAt");
        assertThat(problem.getString("errors[0].message")).contains("knownAt");
    }

    @Test
    void wrong_method_media_type_and_accept_are_problems() {
        Refusals.assertProblem(Http.request().delete("/api/v1/plan"), 405);
        Refusals.assertProblem(Http.request().put(series()), 405);
        Refusals.assertProblem(
                Http.request().contentType("text/plain").body("1").post(series()), 415);
        Refusals.assertProblem(Http.request().accept("text/html").get("/api/v1/plan"), 406);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"period\":\"2024-99\",\"value\":1} | /period",
                "{\"period\":\"2024-06\",\"value\":\"much\"} | /value",
                "{\"period\":\"2024-06\",\"value\":1e400} | /value",
                "{\"period\":\"2024-06\",\"value\":1.0000001} | /value",
                "{\"period\":\"2024-06\",\"value\":true} | /value",
                "{\"period\":\"2024-06\",\"valeu\":1} | /valeu",
                "{\"period\":2024,\"value\":1} | /period",
                "{\"value\":1,\"source\":{\"system\":\"a\\u0000b\"}} | /source/system",
                "{\"period\":\"2024-06\",\"value\":1,\"unit\":\"MILE\"} | /unit",
                "{\"period\":\"2024-06\"} | /value",
                "{\"period\":\"2024-06\",\"value\":1} | /source",
                "{\"period\":\"2024-06\",\"value\":1,\"numerator\":1} | /denominator"
            })
    void wrong_figure_is_refused_by_field(String body, String pointer) {
        String before = Http.get(series() + "?history=true&limit=1000").asString();
        Refusals.assertRefused(Http.post(series(), body), 400, pointer);
        assertThat(Http.get(series() + "?history=true&limit=1000").asString()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "{", "[]", "1", "{}{}", "{\"a\":1,\"a\":2}", "\"x\"", "\u0000"})
    void body_that_is_no_figure_is_refused(String body) {
        Refusals.assertProblem(Http.post(series(), body), 400);
    }

    @Test
    void number_of_four_hundred_digits_is_refused_at_once() {
        String digits = "9".repeat(400);
        Refusals.assertProblem(
                Http.post(series(), "{\"period\":\"2024-06\",\"value\":" + digits + "}"), 400);
    }

    @Test
    void oversize_body_is_refused() {
        Refusals.assertProblem(
                Http.post(series(), Map.of("note", "x".repeat(2 * 1024 * 1024))), 413);
    }
}
