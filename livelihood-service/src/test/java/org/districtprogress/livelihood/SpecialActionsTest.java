package org.districtprogress.livelihood;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.districtprogress.testing.Documents;
import org.districtprogress.testing.EmbeddedDatabase;
import org.districtprogress.testing.Http;
import org.districtprogress.testing.Lineages;
import org.districtprogress.testing.Lineages.Walked;
import org.junit.jupiter.api.Test;

/** The special actions of the guarantee are counted by their milestones. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class SpecialActionsTest {

    private static final String ACTIONS = "party-special-actions";

    @Test
    void action_counts_from_the_day_on_which_the_last_of_its_milestones_was_done() {
        String before = Http.get("/api/v1/progress").jsonPath().getString("knownAt");
        BigDecimal knownBefore =
                Lineages.addedUp(ACTIONS, "on=2024-06-20&knownAt=" + before).value();
        plan("rural-four-lifts", "first");
        plan("rural-four-lifts", "second");
        plan("vital-communities", "first");
        done("rural-four-lifts", "first", "2024-03-10");

        Walked none = Lineages.addedUp(ACTIONS, "on=2024-12-30");
        assertThat(none.value()).isEqualByComparingTo("0");
        assertThat(none.rows()).hasSize(2);

        done("rural-four-lifts", "second", "2024-06-20");
        String unproven = Http.get("/api/v1/progress").jsonPath().getString("knownAt");
        List<String> documents = List.of(Documents.recorded(), Documents.recorded());
        attach("first", documents.get(0));
        attach("second", documents.get(0));
        attach("second", documents.get(1));

        assertThat(Lineages.addedUp(ACTIONS, "on=2024-06-19").value()).isEqualByComparingTo("0");
        Walked one = Lineages.addedUp(ACTIONS, "on=2024-06-20");
        assertThat(one.value()).isEqualByComparingTo("1");
        assertThat(one.rows().get(0).get("href").toString())
                .startsWith("/api/v1/commitments/rural-four-lifts?");
        assertThat(one.rows().get(0).get("version")).isNull();
        assertThat(documents("rural-four-lifts", one)).isEqualTo(documents);
        assertThat(documents("vital-communities", one)).isEmpty();
        assertThat(
                        documents(
                                "rural-four-lifts",
                                Lineages.addedUp(ACTIONS, "on=2024-06-20&knownAt=" + unproven)))
                .isEmpty();
        assertThat(Lineages.addedUp(ACTIONS, "on=2024-06-20&knownAt=" + before).value())
                .isEqualTo(knownBefore);
        assertThat(Lineages.addedUp(ACTIONS, "on=2024-06-20&trust=verified").value()).isNull();
        verifiedFigureIsOfVerifiedMilestones();
    }

    private static void verifiedFigureIsOfVerifiedMilestones() {
        String verified = "on=2024-06-20&trust=verified";
        judge("first", "VERIFIED");
        Walked under = Lineages.addedUp(ACTIONS, verified);
        assertThat(under.value()).isEqualByComparingTo("0");
        assertThat(under.rows())
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("trust", "VERIFIED"))
                .satisfies(
                        row ->
                                assertThat(
                                                Http.get(row.get("href").toString())
                                                        .jsonPath()
                                                        .getString("trust"))
                                        .isEqualTo("VERIFIED"));
        JsonPath judged =
                Http.get("/api/v1/indicators/" + ACTIONS + "/assessment?" + verified).jsonPath();
        assertThat(judged.getString("actual.basis")).isEqualTo("DERIVED");
        assertThat(judged.getString("actual.trust")).isEqualTo("VERIFIED");

        String before = judge("second", "VERIFIED");
        assertThat(Lineages.addedUp(ACTIONS, verified).value()).isEqualByComparingTo("1");
        assertThat(Lineages.addedUp(ACTIONS, "on=2024-06-19&trust=verified").value())
                .isEqualByComparingTo("0");

        judge("second", "REJECTED");
        assertThat(Lineages.addedUp(ACTIONS, verified).value()).isEqualByComparingTo("0");
        assertThat(Lineages.addedUp(ACTIONS, "on=2024-06-20").value()).isEqualByComparingTo("0");
        assertThat(Lineages.addedUp(ACTIONS, verified + "&knownAt=" + before).value())
                .isEqualByComparingTo("1");
    }

    /** The moment from which on the verdict is known. */
    private static String judge(String milestone, String verdict) {
        Response judged =
                Http.post(
                        path("rural-four-lifts", milestone) + "/verdict",
                        "*",
                        Map.of("verdict", verdict, "verifier", "督查室", "reason", "现场核对"));
        assertThat(judged.statusCode()).as(judged.asString()).isEqualTo(201);
        return judged.jsonPath().getString("verdict.recordedAt");
    }

    private static void attach(String milestone, String document) {
        Http.request()
                .put(path("rural-four-lifts", milestone) + "/documents/" + document)
                .then()
                .statusCode(201);
    }

    /** Hashes of the documents of the first row of an action. */
    private static List<String> documents(String action, Walked walked) {
        Map<String, Object> row =
                walked.rows().stream()
                        .filter(each -> each.get("id").equals(action))
                        .findFirst()
                        .orElseThrow();
        return ((List<?>) row.get("documents"))
                .stream().map(each -> ((Map<?, ?>) each).get("sha256").toString()).toList();
    }

    private static String path(String action, String milestone) {
        return "/api/v1/commitments/" + action + "/milestones/special-" + milestone;
    }

    private static void plan(String action, String milestone) {
        Http.request()
                .contentType("application/json")
                .body(Map.of("name", Map.of("zh", "阶段任务", "en", "Stage"), "due", "2024-12-31"))
                .put(path(action, milestone))
                .then()
                .statusCode(201);
    }

    private static void done(String action, String milestone, String on) {
        Http.post(
                        path(action, milestone) + "/completion",
                        "\"v1\"",
                        Map.of("doneOn", on, "evidence", Map.of("title", "验收材料")))
                .then()
                .statusCode(201);
    }
}
