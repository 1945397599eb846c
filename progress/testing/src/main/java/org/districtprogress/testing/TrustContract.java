package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** What a second party finds of figures: it is kept, shown, and changes no past answer. */
public abstract class TrustContract {

    protected abstract ServiceFacts facts();

    private Verdicts verdicts() {
        return new Verdicts(facts());
    }

    @Test
    void verdict_is_answered_with_the_figure_and_found_where_location_says() {
        JsonPath figure = verdicts().report("2024-02-11", 3);
        assertThat(figure.getMap("verdict")).isNull();

        Response judged = verdicts().judge(figure, " 审计局 audit-office ", "VERIFIED", null);

        assertThat(judged.statusCode()).as(judged.asString()).isEqualTo(201);
        assertThat(judged.header("Location")).endsWith(verdicts().path(figure));
        JsonPath body = judged.jsonPath();
        assertThat(body.getString("trust")).isEqualTo("VERIFIED");
        assertThat(body.getString("verdict.verdict")).isEqualTo("VERIFIED");
        assertThat(body.getString("verdict.verifier")).isEqualTo(Verdicts.VERIFIER);
        assertThat(body.getString("verdict.reason")).isNull();
        assertThat(body.getString("verdict.recordedAt"))
                .isGreaterThan(figure.getString("recordedAt"));
        assertThat(verdicts().read(figure).getMap("")).isEqualTo(body.getMap(""));
    }

    @Test
    void verified_list_leaves_out_what_is_only_claimed() {
        JsonPath figure = verdicts().report("2024-02-12", 3);
        assertThat(verdicts().listed(figure, "")).containsEntry("trust", "CLAIMED");
        assertThat(verdicts().listed(figure, "&trust=verified")).isNull();

        verdicts().verify(figure);

        assertThat(verdicts().listed(figure, "&trust=claimed")).containsEntry("trust", "VERIFIED");
        assertThat(verdicts().listed(figure, "&trust=verified")).containsEntry("trust", "VERIFIED");
    }

    @Test
    void one_figure_is_read_at_the_trust_asked_for_as_its_list_shows_it() {
        JsonPath figure = verdicts().report("2024-02-12", 3);
        String path = verdicts().path(figure);
        Http.get(path + "?trust=claimed").then().statusCode(200);
        Refusals.assertProblem(Http.get(path + "?trust=verified"), 404);
        Refusals.assertProblem(Http.get(path + "/verdicts?trust=verified"), 404);

        verdicts().verify(figure);
        assertThat(Http.get(path + "?trust=verified").jsonPath().getString("trust"))
                .isEqualTo("VERIFIED");
        assertThat(kinds(path + "/verdicts?trust=verified")).containsExactly("VERIFIED");

        verdicts().reject(figure);
        assertThat(Http.get(path + "?trust=verified").jsonPath().getString("trust"))
                .isEqualTo("REJECTED");
        Refusals.assertProblem(
                Http.get(path + "?trust=verified&knownAt=" + figure.getString("recordedAt")), 404);
        Refusals.assertRefused(Http.get(path + "?trust=rejected"), 400, "?trust");
    }

    @Test
    void rejected_figure_stays_in_lists_and_history_with_its_verdict() {
        JsonPath figure = verdicts().report("2024-02-13", 3);
        verdicts().reject(figure);

        for (String query : List.of("", "&trust=verified", "&history=true")) {
            Map<String, Object> listed = verdicts().listed(figure, query);
            assertThat(listed).as(query).containsEntry("trust", "REJECTED");
            assertThat(listed.get("verdict"))
                    .as(query)
                    .asInstanceOf(InstanceOfAssertFactories.MAP)
                    .containsEntry("verdict", "REJECTED")
                    .containsEntry("reason", "the slips add up to less");
        }
    }

    @Test
    void revision_of_a_verified_figure_is_claimed_again() {
        JsonPath figure = verdicts().report("2024-02-14", 3);
        verdicts().verify(figure);

        JsonPath revision = verdicts().correct(figure, 4);

        assertThat(revision.getString("trust")).isEqualTo("CLAIMED");
        assertThat(revision.getMap("verdict")).isNull();
        assertThat(verdicts().listed(revision, "&trust=verified")).isNull();
        assertThat(verdicts().listed(figure, "&trust=verified")).isNull();
        assertThat(verdicts().listed(figure, "&trust=verified&history=true"))
                .containsEntry("trust", "VERIFIED");
    }

    @Test
    void baseline_counts_by_the_trust_asked_for() {
        String definition = "/api/v1/indicators/" + facts().reportable() + "?trust=verified";
        assertThat(Http.get(definition).jsonPath().getMap("baseline")).isNull();
        JsonPath figure = verdicts().report("2001", 3);

        verdicts().verify(figure);
        JsonPath verified = Http.get(definition).jsonPath();
        verdicts().reject(figure);

        assertThat(verified.getString("baseline.observation")).isEqualTo(figure.getString("id"));
        assertThat(verified.getString("baseline.verdict.verifier")).isEqualTo(Verdicts.VERIFIER);
        assertThat(Http.get(definition).jsonPath().getMap("baseline")).isNull();
    }

    @Test
    void verdicts_are_listed_oldest_first_page_by_page() {
        JsonPath figure = verdicts().report("2024-02-15", 3);
        assertThat(kinds(verdicts().path(figure) + "/verdicts")).isEmpty();
        verdicts().verify(figure);
        String then = verdicts().reject(figure).getString("verdict.recordedAt");
        verdicts().judge(figure, "statistics-office", "VERIFIED", "found").then().statusCode(201);

        String list = verdicts().path(figure) + "/verdicts";
        assertThat(kinds(list)).containsExactly("VERIFIED", "REJECTED", "VERIFIED");
        assertThat(kinds(list + "?knownAt=" + then)).containsExactly("VERIFIED", "REJECTED");
        List<String> walked = new ArrayList<>();
        for (String next = ""; next != null; ) {
            JsonPath page = Http.get(list + "?limit=1" + next).jsonPath();
            walked.addAll(page.getList("items.verifier"));
            String cursor = page.getString("next");
            next = cursor == null ? null : "&cursor=" + cursor;
        }
        assertThat(walked)
                .containsExactly(Verdicts.VERIFIER, Verdicts.VERIFIER, "statistics-office");
    }

    @Test
    void answer_to_a_past_moment_stays_the_same_whatever_is_judged_later() {
        JsonPath figure = verdicts().report("2024-02-16", 3);
        String claimedAt = figure.getString("recordedAt");
        Map<String, String> before = answers(figure, claimedAt);
        String verifiedAt = verdicts().verify(figure).getString("verdict.recordedAt");
        Map<String, String> between = answers(figure, verifiedAt);

        verdicts().reject(figure);

        assertThat(answers(figure, claimedAt)).isEqualTo(before);
        assertThat(answers(figure, verifiedAt)).isEqualTo(between);
        assertThat(between.toString()).contains(Verdicts.VERIFIER);
        assertThat(before.get(verdicts().path(figure) + "?")).contains("\"verdict\":null");
    }

    @Test
    void cursor_belongs_to_its_trust() {
        verdicts().report("2024-02-17", 3);
        verdicts().report("2024-02-17", 4);
        String page = verdicts().series() + "?limit=1";
        String cursor = "&cursor=" + Http.get(page).jsonPath().getString("next");

        Http.get(page + cursor).then().statusCode(200);
        Http.get(page + "&trust=claimed" + cursor).then().statusCode(200);
        Refusals.assertRefused(Http.get(page + "&trust=verified" + cursor), 400, "?cursor");
    }

    private Map<String, String> answers(JsonPath figure, String knownAt) {
        String indicator = "/api/v1/indicators/" + facts().reportable();
        List<String> reads =
                new ArrayList<>(
                        List.of(
                                verdicts().path(figure) + "?",
                                verdicts().path(figure) + "/verdicts?",
                                verdicts().series() + "?area=DISTRICT&history=true&limit=1000&"));
        for (String trust : List.of("claimed", "verified")) {
            String at = "on=2024-02-16&trust=" + trust + "&";
            reads.add(verdicts().series() + "?" + at);
            reads.add(indicator + "?" + at);
            reads.add("/api/v1/indicators?" + at);
            reads.add("/api/v1/progress?" + at);
            reads.add("/api/v1/progress/timeline?to=2024-02&trust=" + trust + "&");
            if (facts().indicators() > 0) {
                reads.add(indicator + "/assessment?" + at);
            }
        }
        Map<String, String> answers = new LinkedHashMap<>();
        for (String read : reads) {
            Response answer = Http.get(read + "knownAt=" + knownAt);
            assertThat(answer.statusCode()).as(read + answer.asString()).isEqualTo(200);
            answers.put(read, answer.header("ETag") + answer.asString());
        }
        return answers;
    }

    private static List<String> kinds(String list) {
        return Http.get(list).jsonPath().getList("items.verdict");
    }
}
