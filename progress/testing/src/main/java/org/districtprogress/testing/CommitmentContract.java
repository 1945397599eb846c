package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Commitments from not broken down to delivered, with evidence. */
public abstract class CommitmentContract {

    private static final Map<String, Object> EVIDENCE =
            Map.of("title", "竣工验收报告", "url", "https://example.org/acceptance.pdf");

    protected abstract ServiceFacts facts();

    private String newMilestone() {
        return "/api/v1/commitments/" + facts().commitment() + "/milestones/m-" + UUID.randomUUID();
    }

    private static Map<String, Object> planned(String due) {
        return Map.of("name", Map.of("zh", "主体完工", "en", "Main structure finished"), "due", due);
    }

    private static Map<String, Object> changed(String due) {
        return Map.of(
                "name",
                Map.of("zh", "主体完工", "en", "Main structure finished"),
                "due",
                due,
                "reason",
                "rain");
    }

    private static Response put(String path, Object body) {
        return Http.request().contentType("application/json").body(body).put(path);
    }

    private static Response put(String path, String ifMatch, Object body) {
        return Http.request()
                .header("If-Match", ifMatch)
                .contentType("application/json")
                .body(body)
                .put(path);
    }

    @Test
    void every_commitment_of_the_plan_is_listed() {
        assertThat(Http.get("/api/v1/commitments?limit=1000").jsonPath().getList("items"))
                .hasSize(facts().commitments());
    }

    @Test
    void planned_milestone_is_created_once_and_changed_by_version() {
        String path = newMilestone();
        Response created = put(path, planned("2024-06-30"));
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        assertThat(created.header("ETag")).isEqualTo("\"v1\"");
        Refusals.assertRefused(put(path, changed("2024-07-31")), 428, "If-Match");
        Response second = put(path, "\"v1\"", changed("2024-07-31"));
        assertThat(second.statusCode()).as(second.asString()).isEqualTo(200);
        Refusals.assertRefused(put(path, "\"v1\"", changed("2024-08-31")), 412, "If-Match");
        assertThat(Http.get(path).header("ETag")).isEqualTo("\"v2\"");
        assertThat(Http.get(path).jsonPath().getString("due")).isEqualTo("2024-07-31");
        assertThat(Http.get(path + "/history").jsonPath().getList("items.due", String.class))
                .containsExactly("2024-06-30", "2024-07-31");
    }

    @Test
    void change_without_a_reason_is_refused() {
        String path = newMilestone();
        put(path, planned("2024-06-30")).then().statusCode(201);
        Refusals.assertRefused(put(path, "\"v1\"", planned("2024-07-31")), 409, "/reason");
    }

    @Test
    void first_plan_with_a_reason_is_refused() {
        String path = newMilestone();
        Refusals.assertRefused(put(path, changed("2024-06-30")), 409, "/reason");
        Refusals.assertProblem(Http.get(path), 404);
    }

    @Test
    void done_needs_evidence() {
        String path = newMilestone();
        put(path, planned("2024-06-30")).then().statusCode(201);
        Refusals.assertRefused(
                Http.post(path + "/completion", Map.of("doneOn", "2024-06-20")), 400, "/evidence");
        assertThat(Http.get(path).jsonPath().getString("doneOn")).isNull();
    }

    @Test
    void completed_milestone_is_done_with_its_day_and_evidence_and_only_once() {
        String path = newMilestone();
        put(path, planned("2024-06-30")).then().statusCode(201);
        Map<String, Object> completion = Map.of("doneOn", "2024-06-20", "evidence", EVIDENCE);
        Refusals.assertRefused(Http.post(path + "/completion", completion), 428, "If-Match");
        Refusals.assertRefused(
                Http.post(path + "/completion", "\"v2\"", completion), 412, "If-Match");
        Response done = Http.post(path + "/completion", "\"v1\"", completion);
        assertThat(done.statusCode()).as(done.asString()).isEqualTo(201);
        assertThat(Http.get(path).jsonPath().getString("doneOn")).isEqualTo("2024-06-20");
        assertThat(Http.get(path).jsonPath().getString("evidence.title")).isEqualTo("竣工验收报告");
        Refusals.assertRefused(
                Http.post(path + "/completion", "\"v1\"", completion), 412, "If-Match");
        Refusals.assertRefused(
                Http.post(path + "/completion", done.header("ETag"), completion), 409, "/doneOn");
    }

    @Test
    void milestone_that_is_due_and_not_done_makes_its_commitment_late_that_day() {
        String path = newMilestone();
        put(path, planned("2024-03-10")).then().statusCode(201);
        String commitment = "/api/v1/commitments/" + facts().commitment();
        assertThat(Http.get(commitment + "?on=2024-03-10").jsonPath().getString("state"))
                .isEqualTo("LATE");
        assertThat(Http.get(commitment + "?on=2024-03-01").jsonPath().getString("state"))
                .isEqualTo("UNDER_WAY");
        Http.post(
                        path + "/completion",
                        "\"v1\"",
                        Map.of("doneOn", "2024-03-10", "evidence", EVIDENCE))
                .then()
                .statusCode(201);
        assertThat(Http.get(commitment + "?on=2024-03-10").jsonPath().getString("state"))
                .isNotEqualTo("LATE");
    }

    @Test
    void before_a_milestone_was_recorded_its_commitment_was_not_broken_down() {
        String commitment = "/api/v1/commitments/" + facts().commitment();
        put(newMilestone(), planned("2024-12-30")).then().statusCode(201);
        assertThat(
                        Http.get(commitment + "?knownAt=2024-12-31T00:00:00Z")
                                .jsonPath()
                                .getString("state"))
                .isEqualTo("NOT_BROKEN_DOWN");
    }

    @Test
    void milestone_of_an_unknown_commitment_is_not_found() {
        Refusals.assertRefused(
                put("/api/v1/commitments/no-such-promise/milestones/m1", planned("2024-06-30")),
                404,
                ":commitment");
    }
}
