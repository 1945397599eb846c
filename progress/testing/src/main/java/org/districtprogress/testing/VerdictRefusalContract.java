package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Verdicts that are none: they are refused by name, and nothing is recorded. */
public abstract class VerdictRefusalContract {

    protected abstract ServiceFacts facts();

    private Verdicts verdicts() {
        return new Verdicts(facts());
    }

    @Test
    void who_reported_is_no_second_party() {
        JsonPath figure = verdicts().report("2024-02-18", 3);
        String system = figure.getString("source.system");
        String wide = system.replace('u', 'ｕ').replace("s", "s\u200b");

        for (String own :
                List.of(
                        system,
                        system.toUpperCase(Locale.ROOT),
                        "  " + system + "\t",
                        "\u00a0" + system + "\u3000",
                        wide)) {
            assertRefused(verdicts().judge(figure, own, "VERIFIED", null), "own-figure");
            assertRefused(verdicts().judge(figure, own, "REJECTED", "why"), "own-figure");
        }
        assertThat(verdicts().read(figure).getString("trust")).isEqualTo("CLAIMED");
    }

    @Test
    void who_recorded_is_no_second_party_either() {
        JsonPath indicators = Http.get("/api/v1/indicators?limit=1000").jsonPath();
        Map<String, Object> seeded =
                indicators.getMap(
                        "items.find { it.baseline != null && it.code != '"
                                + facts().reportable()
                                + "' }");
        String path =
                "/api/v1/indicators/"
                        + seeded.get("code")
                        + "/observations/"
                        + ((Map<?, ?>) seeded.get("baseline")).get("observation");
        String recorder = Http.get(path).jsonPath().getString("recordedBy");

        assertRefused(
                Http.post(
                        path + "/verdict",
                        Verdicts.body(recorder.toUpperCase(Locale.ROOT), "VERIFIED", null)),
                "own-figure");
    }

    @Test
    void same_verdict_again_stands_already_whoever_gives_it() {
        JsonPath figure = verdicts().report("2024-02-19", 3);
        verdicts().verify(figure);
        assertRefused(verdicts().judge(figure, "others", "VERIFIED", "too"), "verdict-stands");
        verdicts().reject(figure);
        assertRefused(verdicts().judge(figure, "others", "REJECTED", "too"), "verdict-stands");
    }

    @Test
    void changing_ones_mind_needs_a_reason() {
        JsonPath figure = verdicts().report("2024-02-20", 3);
        verdicts().reject(figure);

        assertRefused(
                verdicts().judge(figure, Verdicts.VERIFIER, "VERIFIED", null), "reason-required");

        assertThat(verdicts().read(figure).getString("trust")).isEqualTo("REJECTED");
        verdicts()
                .judge(figure, Verdicts.VERIFIER, "VERIFIED", "the slips were found")
                .then()
                .statusCode(201);
        assertThat(verdicts().read(figure).getString("trust")).isEqualTo("VERIFIED");
    }

    @Test
    void superseded_figure_is_judged_no_more() {
        JsonPath figure = verdicts().report("2024-02-21", 3);
        verdicts().correct(figure, 4);

        assertRefused(verdicts().judge(figure, Verdicts.VERIFIER, "VERIFIED", null), "superseded");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"verdict\":\"REJECTED\",\"verifier\":\"v\"} | /reason",
                "{\"verdict\":\"REJECTED\",\"verifier\":\"v\",\"reason\":\" \"} | /reason",
                "{\"verdict\":\"CLAIMED\",\"verifier\":\"v\"} | /verdict",
                "{\"verdict\":\"verified\",\"verifier\":\"v\"} | /verdict",
                "{\"verifier\":\"v\"} | /verdict",
                "{\"verdict\":\"VERIFIED\",\"verifier\":\"\\u3000\"} | /verifier",
                "{\"verdict\":\"VERIFIED\",\"verifier\":7} | /verifier",
                "{\"verdict\":\"VERIFIED\",\"verifier\":\"a\\u0000b\"} | /verifier",
                "{\"verdict\":\"VERIFIED\",\"verifier\":\"v\",\"raeson\":\"r\"} | /raeson",
                "{\"verdict\":\"VERIFIED\",\"verifier\":\"v\",\"version\":1} | /version"
            })
    void wrong_verdict_is_refused_by_field(String body, String pointer) {
        JsonPath figure = verdicts().report("2024-02-22", 3);
        Refusals.assertRefused(Http.post(verdicts().path(figure) + "/verdict", body), 400, pointer);
        assertThat(verdicts().read(figure).getString("trust")).isEqualTo("CLAIMED");
    }

    @Test
    void every_field_at_fault_is_named_at_once() {
        JsonPath figure = verdicts().report("2024-02-22", 3);
        JsonPath problem =
                Refusals.assertRefused(
                        verdicts().judge(figure, "v".repeat(201), "SURE", " "), 400, "/verifier");
        assertThat(problem.getList("errors.pointer", String.class))
                .contains("/verdict", "/verifier", "/reason");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"00000000-0000-0000-0000-000000000000", "1-1-1-1-1", "first", "%E9%95%BF"})
    void unknown_observation_is_not_found(String id) {
        String path = verdicts().series() + "/" + id;
        Refusals.assertProblem(
                Http.post(path + "/verdict", Verdicts.body("v", "VERIFIED", null)), 404);
        Refusals.assertProblem(Http.get(path + "/verdicts"), 404);
    }

    @Test
    void observation_of_another_indicator_is_not_found() {
        JsonPath figure = verdicts().report("2024-02-22", 3);
        String other =
                Http.get("/api/v1/indicators?limit=1000")
                        .jsonPath()
                        .getString("items.find { it.code != '" + facts().reportable() + "' }.code");
        String path = "/api/v1/indicators/" + other + "/observations/" + figure.getString("id");
        Refusals.assertProblem(
                Http.post(path + "/verdict", Verdicts.body("v", "VERIFIED", null)), 404);
    }

    @Test
    void same_key_is_one_verdict_and_another_body_is_refused() {
        JsonPath figure = verdicts().report("2024-02-23", 3);
        String key = UUID.randomUUID().toString();
        Response first = keyed(figure, key, null);
        Response again = keyed(figure, key, null);

        assertThat(first.statusCode()).as(first.asString()).isEqualTo(201);
        assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        Refusals.assertRefused(keyed(figure, key, "another body"), 422, "Idempotency-Key");
        assertThat(
                        Http.get(verdicts().path(figure) + "/verdicts")
                                .jsonPath()
                                .getList("items.verdict"))
                .containsExactly("VERIFIED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/progress",
                "/api/v1/progress/timeline",
                "/api/v1/indicators",
                "/api/v1/indicators/{i}",
                "/api/v1/indicators/{i}/observations",
                "/api/v1/observations",
                "/api/v1/commitments",
                "/api/v1/milestones",
                "/api/v1/indicators/{i}/assessment"
            })
    void other_trust_is_refused_with_what_is_allowed(String path) {
        String read = path.replace("{i}", facts().reportable());
        for (String wrong : List.of("VERIFIED", "rejected", "both")) {
            JsonPath problem =
                    Refusals.assertRefused(Http.get(read + "?trust=" + wrong), 400, "?trust");
            assertThat(problem.getString("errors[0].rejected")).isEqualTo(wrong);
            assertThat(problem.getString("errors[0].message")).contains("claimed, verified");
        }
    }

    private Response keyed(JsonPath figure, String key, String reason) {
        return Http.request()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(Verdicts.body(Verdicts.VERIFIER, "VERIFIED", reason))
                .post(verdicts().path(figure) + "/verdict");
    }

    private static void assertRefused(Response answer, String code) {
        JsonPath problem = Refusals.assertProblem(answer, 409);
        assertThat(problem.getString("type")).isEqualTo("/problems/" + code);
        assertThat(problem.getString("errors[0].code")).isEqualTo(code);
    }
}
