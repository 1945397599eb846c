package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a second party finds of completed milestones: it is kept, shown, and changes no past. */
public abstract class MilestoneVerdictContract {

    private static final Map<String, String> NAME = Map.of("zh", "竣工验收", "en", "Accepted");

    protected abstract ServiceFacts facts();

    /** One of its own: what is rejected here makes it late. */
    private String code() {
        return Http.get("/api/v1/commitments?limit=1000")
                .jsonPath()
                .getString("items.findAll { it.code != '" + facts().commitment() + "' }[1].code");
    }

    private String commitment() {
        return "/api/v1/commitments/" + code();
    }

    private String planned(String due) {
        String path = commitment() + "/milestones/judged-" + UUID.randomUUID();
        Http.request()
                .contentType("application/json")
                .body(Map.of("name", NAME, "due", due))
                .put(path)
                .then()
                .statusCode(201);
        return path;
    }

    /** A milestone that is done in its second version. */
    private String completed(String due) {
        String path = planned(due);
        complete(path, "\"v1\"", due).then().statusCode(201);
        return path;
    }

    private static Response complete(String path, String ifMatch, String doneOn) {
        return Http.post(
                path + "/completion",
                ifMatch,
                Map.of("doneOn", doneOn, "evidence", Map.of("title", "验收报告 " + doneOn)));
    }

    private static Response judge(String path, String ifMatch, String verdict, String reason) {
        return Http.post(
                path + "/verdict", ifMatch, Verdicts.body(Verdicts.VERIFIER, verdict, reason));
    }

    private static String verify(String path) {
        return recordedAt(judge(path, "*", "VERIFIED", null));
    }

    private static String reject(String path) {
        return recordedAt(judge(path, "*", "REJECTED", "佐证不足"));
    }

    private static String recordedAt(Response judged) {
        assertThat(judged.statusCode()).as(judged.asString()).isEqualTo(201);
        return judged.jsonPath().getString("verdict.recordedAt");
    }

    private String state(String query) {
        return Http.get(commitment() + "?" + query).jsonPath().getString("state");
    }

    @Test
    void verdict_is_answered_with_the_milestone_and_found_where_location_says() {
        String path = completed("2024-02-10");
        Response before = Http.get(path);
        assertThat(before.jsonPath().getString("trust")).isEqualTo("CLAIMED");
        assertThat(before.jsonPath().getMap("verdict")).isNull();

        Response judged = judge(path, before.header("ETag"), "VERIFIED", null);

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
        String path = completed("2024-02-11");
        reject(path);

        JsonPath shown = Http.get(path).jsonPath();
        assertThat(shown.getString("doneOn")).isEqualTo("2024-02-11");
        assertThat(shown.getString("trust")).isEqualTo("REJECTED");
        assertThat(shown.getString("verdict.reason")).isEqualTo("佐证不足");
        assertThat(state("on=2024-02-11")).isEqualTo("LATE");
        assertThat(state("on=2024-02-11&trust=verified")).isEqualTo("LATE");
        assertThat(
                        Http.get(commitment())
                                .jsonPath()
                                .getList("milestones.findAll { it.trust == 'REJECTED' }.code"))
                .contains(path.substring(path.lastIndexOf('/') + 1));
        complete(path, "\"v2\"", "2024-02-11").then().statusCode(201);
    }

    @Test
    void rejected_milestone_is_completed_anew_and_claimed_again() {
        String path = completed("2024-02-12");
        reject(path);

        complete(path, "\"v1\"", "2024-02-20").then().statusCode(412);
        long before = Changes.last();
        Response anew = complete(path, "\"v2\"", "2024-02-20");

        assertThat(anew.statusCode()).as(anew.asString()).isEqualTo(201);
        assertThat(anew.jsonPath().getInt("version")).isEqualTo(3);
        assertThat(anew.jsonPath().getString("trust")).isEqualTo("CLAIMED");
        assertThat(Changes.texts(Changes.after(before, 50), "type"))
                .containsExactly("org.districtprogress.milestone.completed");
        Refusals.assertRefused(complete(path, "\"v3\"", "2024-02-21"), 409, "/doneOn");
        JsonPath history = Http.get(path + "/history").jsonPath();
        assertThat(history.getList("items.trust"))
                .containsExactly("CLAIMED", "REJECTED", "CLAIMED");
        assertThat(history.getList("items.doneOn"))
                .containsExactly(null, "2024-02-12", "2024-02-20");
    }

    @Test
    void plan_made_anew_does_not_wash_a_rejection_off() {
        String path = completed("2024-02-13");
        reject(path);

        Http.request()
                .header("If-Match", "\"v2\"")
                .contentType("application/json")
                .body(Map.of("name", NAME, "due", "2024-12-31", "reason", "须重新验收"))
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
        String path = completed("2024-02-14");
        String claimedAt = Http.get(path).jsonPath().getString("recordedAt");
        Refusals.assertProblem(Http.get(path + "?trust=verified"), 404);
        Refusals.assertProblem(Http.get(path + "/history?trust=verified"), 404);
        assertThat(listed("")).contains(path);
        assertThat(listed("&trust=verified")).doesNotContain(path);

        verify(path);

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
        return Http.get("/api/v1/milestones?limit=1000&commitment=" + code() + query)
                .jsonPath()
                .getList("items.code", String.class)
                .stream()
                .map(code -> commitment() + "/milestones/" + code)
                .toList();
    }

    @Test
    void state_is_of_the_trust_asked_for() {
        String path = completed("2024-02-15");
        assertThat(state("on=2024-02-15&trust=verified")).isEqualTo("LATE");
        JsonPath answer = Http.get("/api/v1/commitments?limit=1000&trust=verified").jsonPath();
        assertThat(answer.getList("items.trust")).containsOnly("VERIFIED");
        assertThat(
                        Http.get("/api/v1/commitments?limit=1000&state=DELIVERED&trust=verified")
                                .jsonPath()
                                .getList("items.code"))
                .doesNotContain(code());
        verify(path);
        assertThat(Http.get(path).jsonPath().getString("trust")).isEqualTo("VERIFIED");
    }

    @Test
    void answer_to_a_past_moment_stays_the_same_whatever_is_judged_later() {
        String path = completed("2024-02-16");
        String claimedAt = Http.get(path).jsonPath().getString("recordedAt");
        List<String> before = answers(path, claimedAt);
        String verifiedAt = verify(path);
        List<String> between = answers(path, verifiedAt);

        reject(path);

        assertThat(answers(path, claimedAt)).isEqualTo(before);
        assertThat(answers(path, verifiedAt)).isEqualTo(between);
        assertThat(between.get(0)).contains(Verdicts.VERIFIER);
    }

    private List<String> answers(String path, String knownAt) {
        return List.of(
                        path + "?",
                        path + "/history?",
                        commitment() + "?on=2024-02-16&",
                        commitment() + "?on=2024-02-16&trust=verified&",
                        "/api/v1/progress?on=2024-02-16&trust=verified&",
                        "/api/v1/milestones?trust=verified&limit=1000&")
                .stream()
                .map(read -> Http.get(read + "knownAt=" + knownAt))
                .map(answer -> answer.statusCode() + answer.header("ETag") + answer.asString())
                .toList();
    }

    @Test
    void verdicts_are_told_in_the_change_feed() {
        String path = completed("2024-02-17");
        long before = Changes.last();
        verify(path);
        reject(path);

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

    @Test
    void what_has_not_happened_cannot_be_judged() {
        String path = planned("2024-12-31");
        assertRefused(judge(path, "*", "VERIFIED", null), "milestone-not-done");
        assertThat(Http.get(path).jsonPath().getMap("verdict")).isNull();
    }

    @Test
    void verdict_names_the_version_that_it_is_about() {
        String path = completed("2024-02-18");
        Refusals.assertRefused(
                Http.post(path + "/verdict", Verdicts.body("v", "VERIFIED", null)),
                428,
                "If-Match");
        Refusals.assertRefused(judge(path, "\"v1\"", "VERIFIED", null), 412, "If-Match");
        assertThat(Http.get(path).jsonPath().getString("trust")).isEqualTo("CLAIMED");
    }

    @Test
    void who_reported_is_no_second_party_and_a_change_of_mind_needs_a_reason() {
        String path = completed("2024-02-19");
        String own = Http.get(path).jsonPath().getString("recordedBy");
        assertRefused(
                Http.post(path + "/verdict", "*", Verdicts.body(own, "VERIFIED", null)),
                "own-figure");
        reject(path);
        assertRefused(judge(path, "*", "REJECTED", "again"), "verdict-stands");
        assertRefused(judge(path, "*", "VERIFIED", null), "reason-required");
        judge(path, "*", "VERIFIED", "补充了佐证").then().statusCode(201);
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
        String path = completed("2024-02-20");
        Refusals.assertRefused(Http.post(path + "/verdict", "*", body), 400, pointer);
        verify(path);
    }

    @Test
    void unknown_milestone_is_not_found() {
        Refusals.assertProblem(
                judge(commitment() + "/milestones/never-planned", "*", "VERIFIED", null), 404);
    }

    @Test
    void same_key_is_one_verdict() {
        String path = completed("2024-02-21");
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
