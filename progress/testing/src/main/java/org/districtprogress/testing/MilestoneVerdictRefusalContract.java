package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verdicts on milestones that are none: they are refused by name, and nothing is recorded. */
public abstract class MilestoneVerdictRefusalContract {

    protected abstract ServiceFacts facts();

    private JudgedMilestones milestones() {
        return new JudgedMilestones(facts());
    }

    @Test
    void what_has_not_happened_cannot_be_judged() {
        String path = milestones().planned("2024-12-31");
        assertRefused(JudgedMilestones.judge(path, "*", "VERIFIED", null), "milestone-not-done");
        assertThat(Http.get(path).jsonPath().getMap("verdict")).isNull();
    }

    @Test
    void verdict_names_the_version_that_it_is_about() {
        String path = milestones().completed("2024-02-18");
        Refusals.assertRefused(
                Http.post(path + "/verdict", Verdicts.body("v", "VERIFIED", null)),
                428,
                "If-Match");
        Refusals.assertRefused(
                JudgedMilestones.judge(path, "\"v1\"", "VERIFIED", null), 412, "If-Match");
        assertThat(Http.get(path).jsonPath().getString("trust")).isEqualTo("CLAIMED");
    }

    @Test
    void who_reported_is_no_second_party_and_a_change_of_mind_needs_a_reason() {
        String path = milestones().completed("2024-02-19");
        String own = Http.get(path).jsonPath().getString("recordedBy");
        assertRefused(
                Http.post(path + "/verdict", "*", Verdicts.body(own, "VERIFIED", null)),
                "own-figure");
        JudgedMilestones.reject(path);
        assertRefused(JudgedMilestones.judge(path, "*", "REJECTED", "again"), "verdict-stands");
        assertRefused(JudgedMilestones.judge(path, "*", "VERIFIED", null), "reason-required");
        JudgedMilestones.judge(path, "*", "VERIFIED", "补充了佐证").then().statusCode(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"verdict\":\"REJECTED\",\"verifier\":\"v\"} | /reason",
                "{\"verdict\":\"CLAIMED\",\"verifier\":\"v\"} | /verdict",
                "{\"verdict\":\"VERIFIED\",\"verifier\":\"v\",\"version\":1} | /version"
            })
    void wrong_verdict_is_refused_by_field(String body, String pointer) {
        String path = milestones().completed("2024-02-20");
        Refusals.assertRefused(Http.post(path + "/verdict", "*", body), 400, pointer);
        JudgedMilestones.verify(path);
    }

    @Test
    void unknown_milestone_is_not_found() {
        Refusals.assertProblem(
                JudgedMilestones.judge(
                        milestones().commitment() + "/milestones/never-planned",
                        "*",
                        "VERIFIED",
                        null),
                404);
    }

    @Test
    void same_key_is_one_verdict() {
        String path = milestones().completed("2024-02-21");
        String key = UUID.randomUUID().toString();
        Response first = keyed(path, key, null);
        Response again = keyed(path, key, null);
        assertThat(first.statusCode()).as(first.asString()).isEqualTo(201);
        assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
        Refusals.assertRefused(keyed(path, key, "another body"), 422, "Idempotency-Key");
    }

    private static Response keyed(String path, String key, String reason) {
        return Http.request()
                .header("Idempotency-Key", key)
                .header("If-Match", "*")
                .contentType("application/json")
                .body(Verdicts.body(Verdicts.VERIFIER, "VERIFIED", reason))
                .post(path + "/verdict");
    }

    private static void assertRefused(Response answer, String code) {
        JsonPath problem = Refusals.assertProblem(answer, 409);
        assertThat(problem.getString("errors[0].code")).isEqualTo(code);
    }
}
