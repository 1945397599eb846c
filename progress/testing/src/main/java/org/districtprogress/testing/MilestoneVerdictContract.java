package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a second party finds of completed milestones: it is kept, shown, and changes no past. */
public abstract class MilestoneVerdictContract {

    protected abstract ServiceFacts facts();

    private JudgedMilestones milestones() {
        return new JudgedMilestones(facts());
    }

    private String state(String query) {
        return Http.get(milestones().commitment() + "?" + query).jsonPath().getString("state");
    }

    @Test
    void verdict_is_answered_with_the_milestone_and_found_where_location_says() {
        String path = milestones().completed("2024-02-10");
        Response before = Http.get(path);
        assertThat(before.jsonPath().getString("trust")).isEqualTo("CLAIMED");
        assertThat(before.jsonPath().getMap("verdict")).isNull();

        Response judged = JudgedMilestones.judge(path, before.header("ETag"), "VERIFIED", null);

        assertThat(judged.statusCode()).as(judged.asString()).isEqualTo(201);
        assertThat(judged.header("Location")).endsWith(path);
        JsonPath body = judged.jsonPath();
        assertThat(body.getString("trust")).isEqualTo("VERIFIED");
        assertThat(body.getInt("version")).isEqualTo(2);
        assertThat(body.getString("verdict.verifier")).isEqualTo(Verdicts.VERIFIER);
        Response after = Http.get(path);
        assertThat(after.asString()).isEqualTo(judged.asString());
        assertThat(after.header("ETag"))
                .isEqualTo(judged.header("ETag"))
                .isNotEqualTo(before.header("ETag"));
    }

    @Test
    void rejected_milestone_is_not_done_and_stays_visible() {
        String path = milestones().completed("2024-02-11");
        JudgedMilestones.reject(path);

        JsonPath shown = Http.get(path).jsonPath();
        assertThat(shown.getString("doneOn")).isEqualTo("2024-02-11");
        assertThat(shown.getString("trust")).isEqualTo("REJECTED");
        assertThat(shown.getString("verdict.reason")).isEqualTo("佐证不足");
        assertThat(state("on=2024-02-11")).isEqualTo("LATE");
        assertThat(state("on=2024-02-11&trust=verified")).isEqualTo("LATE");
        assertThat(
                        Http.get(milestones().commitment())
                                .jsonPath()
                                .getList("milestones.findAll { it.trust == 'REJECTED' }.code"))
                .contains(path.substring(path.lastIndexOf('/') + 1));
        JudgedMilestones.complete(path, "\"v2\"", "2024-02-11").then().statusCode(201);
    }

    @Test
    void rejected_milestone_is_completed_anew_and_claimed_again() {
        String path = milestones().completed("2024-02-12");
        JudgedMilestones.reject(path);

        JudgedMilestones.complete(path, "\"v1\"", "2024-02-20").then().statusCode(412);
        long before = Changes.last();
        Response anew = JudgedMilestones.complete(path, "\"v2\"", "2024-02-20");

        assertThat(anew.statusCode()).as(anew.asString()).isEqualTo(201);
        assertThat(anew.jsonPath().getInt("version")).isEqualTo(3);
        assertThat(anew.jsonPath().getString("trust")).isEqualTo("CLAIMED");
        assertThat(Changes.texts(Changes.after(before, 50), "type"))
                .containsExactly("org.districtprogress.milestone.completed");
        Refusals.assertRefused(
                JudgedMilestones.complete(path, "\"v3\"", "2024-02-21"), 409, "/doneOn");
        JsonPath history = Http.get(path + "/history").jsonPath();
        assertThat(history.getList("items.trust"))
                .containsExactly("CLAIMED", "REJECTED", "CLAIMED");
        assertThat(history.getList("items.doneOn"))
                .containsExactly(null, "2024-02-12", "2024-02-20");
    }

    @Test
    void plan_made_anew_does_not_wash_a_rejection_off() {
        String path = milestones().completed("2024-02-13");
        JudgedMilestones.reject(path);

        Http.request()
                .header("If-Match", "\"v2\"")
                .contentType("application/json")
                .body(Map.of("name", JudgedMilestones.NAME, "due", "2024-12-31", "reason", "须重新验收"))
                .put(path)
                .then()
                .statusCode(200);

        JsonPath shown = Http.get(path).jsonPath();
        assertThat(shown.getString("doneOn")).isNull();
        assertThat(shown.getString("trust")).isEqualTo("CLAIMED");
        assertThat(shown.getMap("verdict")).isNull();
    }

    @Test
    void only_what_is_verified_is_read_at_that_trust() {
        String path = milestones().completed("2024-02-14");
        String claimedAt = Http.get(path).jsonPath().getString("recordedAt");
        Refusals.assertProblem(Http.get(path + "?trust=verified"), 404);
        Refusals.assertProblem(Http.get(path + "/history?trust=verified"), 404);
        assertThat(listed("")).contains(path);
        assertThat(listed("&trust=verified")).doesNotContain(path);

        JudgedMilestones.verify(path);

        Http.get(path + "?trust=verified").then().statusCode(200);
        assertThat(
                        Http.get(path + "/history?trust=verified")
                                .jsonPath()
                                .getList("items.version", Integer.class))
                .containsExactly(2);
        assertThat(listed("&trust=verified")).contains(path);
        // of a milestone that is verified the whole history, as a file of it needs
        assertThat(listed("&trust=verified&history=true")).filteredOn(path::equals).hasSize(2);
        assertThat(listed("&trust=verified&knownAt=" + claimedAt)).doesNotContain(path);
        assertThat(Http.get("/api/v1/milestones?format=csv&trust=verified").asString())
                .contains(path.substring(path.lastIndexOf('/') + 1));
    }

    private List<String> listed(String query) {
        return Http.get("/api/v1/milestones?limit=1000&commitment=" + milestones().code() + query)
                .jsonPath()
                .getList("items.code", String.class)
                .stream()
                .map(code -> milestones().commitment() + "/milestones/" + code)
                .toList();
    }

    @Test
    void state_is_of_the_trust_asked_for() {
        String path = milestones().completed("2024-02-15");
        assertThat(state("on=2024-02-15&trust=verified")).isEqualTo("LATE");
        JsonPath answer = Http.get("/api/v1/commitments?limit=1000&trust=verified").jsonPath();
        assertThat(answer.getList("items.trust")).containsOnly("VERIFIED");
        assertThat(
                        Http.get("/api/v1/commitments?limit=1000&state=DELIVERED&trust=verified")
                                .jsonPath()
                                .getList("items.code"))
                .doesNotContain(milestones().code());
        JudgedMilestones.verify(path);
        assertThat(Http.get(path).jsonPath().getString("trust")).isEqualTo("VERIFIED");
    }

    @Test
    void answer_to_a_past_moment_stays_the_same_whatever_is_judged_later() {
        String path = milestones().completed("2024-02-16");
        String claimedAt = Http.get(path).jsonPath().getString("recordedAt");
        List<String> before = answers(path, claimedAt);
        String verifiedAt = JudgedMilestones.verify(path);
        List<String> between = answers(path, verifiedAt);

        JudgedMilestones.reject(path);

        assertThat(answers(path, claimedAt)).isEqualTo(before);
        assertThat(answers(path, verifiedAt)).isEqualTo(between);
        assertThat(between.get(0)).contains(Verdicts.VERIFIER);
    }

    private List<String> answers(String path, String knownAt) {
        return List.of(
                        path + "?",
                        path + "/history?",
                        milestones().commitment() + "?on=2024-02-16&",
                        milestones().commitment() + "?on=2024-02-16&trust=verified&",
                        "/api/v1/progress?on=2024-02-16&trust=verified&",
                        "/api/v1/milestones?trust=verified&limit=1000&")
                .stream()
                .map(read -> Http.get(read + "knownAt=" + knownAt))
                .map(answer -> answer.statusCode() + answer.header("ETag") + answer.asString())
                .toList();
    }

    @Test
    void verdicts_are_told_in_the_change_feed() {
        String path = milestones().completed("2024-02-17");
        long before = Changes.last();
        JudgedMilestones.verify(path);
        JudgedMilestones.reject(path);

        List<Map<String, Object>> events = Changes.after(before, 50);

        assertThat(Changes.texts(events, "type"))
                .containsExactly(
                        "org.districtprogress.milestone.verified",
                        "org.districtprogress.milestone.rejected");
        assertThat(Changes.data(events.get(0)))
                .containsEntry("kind", "MILESTONE")
                .containsEntry("version", 2)
                .containsEntry("doneOn", "2024-02-17")
                .containsEntry("reason", null)
                .containsEntry("recordedBy", Verdicts.VERIFIER)
                .containsEntry("href", path);
        assertThat(Changes.data(events.get(1))).containsEntry("reason", "佐证不足");
    }
}
