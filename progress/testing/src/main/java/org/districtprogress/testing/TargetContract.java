package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.access.CallerRole;
import org.districtprogress.testing.access.TestCallers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Targets are revised with a reason, by whom the plan is entrusted to; what was promised stays. */
public abstract class TargetContract {

    private static final String END = "2024-12-31";
    private static final String ADOPTED = "2024-12-31T00:00:00Z";

    private String indicator;
    private Map<String, Object> before;

    /** One that has an actual, so that another target judges it otherwise. */
    @BeforeEach
    void find() {
        List<Map<String, Object>> judged = new ArrayList<>();
        JsonPath progress = Http.get("/api/v1/progress?on=" + END).jsonPath();
        for (List<Map<String, Object>> each :
                progress.<List<Map<String, Object>>>getList("campaigns.assessments")) {
            judged.addAll(each);
        }
        indicator =
                judged.stream()
                        .filter(each -> each.get("actual") != null)
                        .map(each -> String.valueOf(each.get("indicator")))
                        .findFirst()
                        .orElseThrow();
        before = asSent(Http.get(target()).jsonPath());
    }

    /** Others ask about the same plan. */
    @AfterEach
    void restore() {
        if (!asSent(Http.get(target()).jsonPath()).equals(before)) {
            assertThat(revised(before, Map.of("reason", "back to what was adopted")).statusCode())
                    .isEqualTo(200);
        }
    }

    private String target() {
        return "/api/v1/indicators/" + indicator + "/target";
    }

    private BigDecimal value() {
        return new BigDecimal(String.valueOf(before.get("value")));
    }

    /** A whole number is read as another kind of number than one with places. */
    private static BigDecimal figure(JsonPath answer, String path) {
        return new BigDecimal(String.valueOf((Object) answer.get(path)));
    }

    private JsonPath assessment(String query) {
        return Http.get("/api/v1/indicators/" + indicator + "/assessment?" + query).jsonPath();
    }

    /** A target as it was answered, as it is sent. */
    private static Map<String, Object> asSent(JsonPath version) {
        Map<String, Object> sent = new HashMap<>();
        for (String field : List.of("value", "due", "strength", "weight")) {
            sent.put(field, version.get("target." + field));
        }
        sent.put("schedule", version.get("schedule"));
        sent.put("suspendedFrom", version.get("suspendedFrom"));
        return sent;
    }

    private Response revised(Map<String, Object> base, Map<String, Object> changes) {
        return put("*", merged(base, changes));
    }

    private static Map<String, Object> merged(
            Map<String, Object> base, Map<String, Object> changes) {
        Map<String, Object> body = new HashMap<>(base);
        body.putIfAbsent("reason", "mid-year adjustment");
        body.putAll(changes);
        return body;
    }

    private Response put(String ifMatch, Object body) {
        return Http.request()
                .header("If-Match", ifMatch)
                .contentType("application/json")
                .body(body)
                .put(target());
    }

    @Test
    void plan_as_adopted_is_the_first_version_and_names_nobody() {
        JsonPath adopted = Http.get(target() + "?knownAt=" + ADOPTED).jsonPath();
        assertThat(adopted.getInt("version")).isEqualTo(1);
        assertThat(adopted.getString("reason")).isNull();
        assertThat(adopted.getString("recordedAt")).isNull();
        assertThat(adopted.getString("recordedBy")).isNull();
        assertThat(Http.get(target() + "?knownAt=" + ADOPTED).header("ETag")).isEqualTo("\"v1\"");
    }

    @Test
    void revision_judges_from_its_moment_on_and_changes_no_earlier_answer() {
        String moment = Http.get("/api/v1/progress").jsonPath().getString("knownAt");
        String asked = "/api/v1/progress?on=" + END + "&knownAt=" + moment;
        byte[] answered = Http.get(asked).asByteArray();
        BigDecimal twice = value().multiply(new BigDecimal(2));

        Response revised = revised(before, Map.of("value", twice));

        assertThat(revised.statusCode()).as(revised.asString()).isEqualTo(200);
        assertThat(revised.header("Audit-Receipt")).isNotBlank();
        JsonPath now = assessment("on=" + END);
        assertThat(figure(now, "target.value")).isEqualByComparingTo(twice);
        BigDecimal actual = figure(now, "actual.value");
        assertThat(figure(now, "attainment"))
                .isEqualByComparingTo(actual.divide(twice, 6, RoundingMode.HALF_UP));
        assertThat(Http.get(asked).asByteArray()).isEqualTo(answered);
        assertThat(figure(assessment("on=" + END + "&knownAt=" + moment), "target.value"))
                .isEqualByComparingTo(value());
        assertThat(figure(Http.get("/api/v1/indicators/" + indicator).jsonPath(), "target.value"))
                .isEqualByComparingTo(twice);
        assertThat(
                        figure(
                                Http.get("/api/v1/indicators/" + indicator + "?knownAt=" + moment)
                                        .jsonPath(),
                                "target.value"))
                .isEqualByComparingTo(value());
    }

    @Test
    void every_version_stays_with_its_reason_and_is_told() {
        long position = Changes.last();
        int versions = Http.get(target() + "/history").jsonPath().getList("items").size();

        Response revised = revised(before, Map.of("weight", 3, "reason", "年中调整"));

        JsonPath history = Http.get(target() + "/history").jsonPath();
        assertThat(history.getList("items")).hasSize(versions + 1);
        String last = "items[" + versions + "].";
        assertThat(history.getInt(last + "version")).isEqualTo(versions + 1);
        assertThat(history.getString(last + "reason")).isEqualTo("年中调整");
        assertThat(figure(history, last + "target.weight")).isEqualByComparingTo(new BigDecimal(3));
        assertThat(history.getString(last + "recordedBy"))
                .isEqualTo(revised.jsonPath().getString("recordedBy"));
        assertThat(figure(history, "items[0].target.weight")).isEqualByComparingTo(BigDecimal.ONE);
        List<Map<String, Object>> told = Changes.after(position, 100);
        assertThat(Changes.texts(told, "type"))
                .containsExactly("org.districtprogress.target.revised");
        assertThat(Changes.data(told.get(0)))
                .containsEntry("indicator", indicator)
                .containsEntry("version", versions + 1)
                .containsEntry("reason", "年中调整")
                .containsEntry("href", target());
    }

    @Test
    void schedule_that_is_revised_says_what_is_expected() {
        BigDecimal value = value();
        BigDecimal planned = value.divide(new BigDecimal(4), 6, RoundingMode.HALF_UP);
        List<Map<String, Object>> schedule =
                List.of(
                        Map.of("day", "2024-01-01", "value", planned),
                        Map.of("day", END, "value", planned));

        assertThat(revised(before, Map.of("schedule", schedule)).statusCode()).isEqualTo(200);

        assertThat(figure(assessment("on=" + END), "expected"))
                .isEqualByComparingTo(planned.divide(value, 6, RoundingMode.HALF_UP));
    }

    @Test
    void number_is_suspended_from_its_day_and_stands_again_by_another_revision() {
        assertThat(revised(before, Map.of("suspendedFrom", "2024-10-01")).statusCode())
                .isEqualTo(200);

        assertThat(assessment("on=2024-10-01").getString("status")).isEqualTo("SUSPENDED");
        assertThat(assessment("on=2024-09-30").getString("status")).isNotEqualTo("SUSPENDED");
        assertThat(revised(before, Map.of("reason", "goes on")).statusCode()).isEqualTo(200);
        assertThat(assessment("on=2024-10-01").getString("status")).isNotEqualTo("SUSPENDED");
    }

    @Test
    void revision_names_the_version_it_revises_and_its_reason() {
        Map<String, Object> body = merged(before, Map.of());
        Response unnamed = Http.request().contentType("application/json").body(body).put(target());
        Refusals.assertRefused(unnamed, 428, "If-Match");
        Refusals.assertRefused(put("\"v999\"", body), 412, "If-Match");
        Map<String, Object> silent = new HashMap<>(before);
        Refusals.assertRefused(put("*", silent), 400, "/reason");
        Refusals.assertRefused(put("*", merged(before, Map.of("reason", " "))), 400, "/reason");
    }

    @Test
    void every_field_at_fault_is_named_and_nothing_is_revised() {
        long position = Changes.last();
        Map<String, Object> wrong =
                Map.of(
                        "value",
                        0,
                        "due",
                        "2025-01-01",
                        "strength",
                        "MAYBE",
                        "weight",
                        -1,
                        "suspendedFrom",
                        "2024-10",
                        "schedule",
                        List.of(
                                Map.of("day", "2024-06-30", "value", 1),
                                Map.of("day", "2024-06-30", "value", -2)),
                        "reason",
                        " ");

        Response refused = put("*", wrong);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getList("errors.pointer", String.class))
                .containsExactlyInAnyOrder(
                        "/value",
                        "/due",
                        "/strength",
                        "/weight",
                        "/suspendedFrom",
                        "/schedule/1/day",
                        "/schedule/1/value",
                        "/reason");
        assertThat(Changes.last()).isEqualTo(position);
    }

    @Test
    void only_who_administers_the_plan_revises_it() {
        for (CallerRole role :
                Set.of(CallerRole.REPORTER, CallerRole.VERIFIER, CallerRole.READER)) {
            Caller other = TestCallers.caller("other", "其他部门", role);
            Response refused =
                    Http.as(other)
                            .header("If-Match", "*")
                            .contentType("application/json")
                            .body(merged(before, Map.of()))
                            .put(target());
            Refusals.assertProblem(refused, 403);
        }
    }
}
