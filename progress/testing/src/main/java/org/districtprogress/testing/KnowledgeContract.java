package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.districtprogress.core.Nullable;
import org.junit.jupiter.api.Test;

/** What was known at a moment is answered the same for ever, by every read that has a moment. */
public abstract class KnowledgeContract {

    private static final Map<String, Object> NAME = Map.of("zh", "主体完工", "en", "Structure");

    private final String system = Http.system();
    private final String milestone = "m-" + UUID.randomUUID();

    protected abstract ServiceFacts facts();

    private String indicator() {
        return "/api/v1/indicators/" + facts().reportable();
    }

    private String commitment() {
        return "/api/v1/commitments/" + facts().commitment();
    }

    private List<String> reads(String observation) {
        String series = indicator() + "/observations";
        return List.of(
                "/api/v1/plan?on=2024-09-30",
                "/api/v1/indicators?limit=1000&on=2024-09-30",
                indicator() + "?on=2024-09-30",
                series + "?limit=1000&on=2024-09-30",
                series + "?limit=1000&history=true",
                series + "/" + observation + "?",
                indicator() + "/assessment?on=2024-09-30",
                "/api/v1/commitments?limit=1000&on=2024-09-30",
                "/api/v1/commitments?state=LATE&on=2024-09-30",
                commitment() + "?on=2024-09-30",
                commitment() + "/milestones/" + milestone + "?",
                commitment() + "/milestones/" + milestone + "/history?",
                "/api/v1/progress?on=2024-09-30",
                "/api/v1/progress/timeline?to=2024-09");
    }

    @Test
    void every_read_stays_the_same_at_a_past_moment_whatever_is_written_later() {
        String observation = report(Map.of()).jsonPath().getString("id");
        String plannedAt = plan(null, "2024-06-30").jsonPath().getString("recordedAt");
        Map<String, String> before = new LinkedHashMap<>();
        for (String read : reads(observation)) {
            Response answer = Http.get(at(read, plannedAt));
            assertThat(answer.statusCode()).as(read + answer.asString()).isEqualTo(200);
            assertThat(answer.header("Cache-Control")).as(read).contains("immutable");
            before.put(read, answer.header("ETag") + answer.asString());
        }

        report(Map.of("reason", "counted twice"), "\"" + observation + "\"");
        Http.post(indicator() + "/observations", Http.figure("2024-09-30", 99));
        plan("\"v1\"", "2024-11-30");
        Http.post(
                        commitment() + "/milestones/" + milestone + "/completion",
                        "\"v2\"",
                        Map.of("doneOn", "2024-08-01", "evidence", Map.of("title", "验收报告")))
                .then()
                .statusCode(201);

        before.forEach(
                (read, was) -> {
                    Response again = Http.get(at(read, plannedAt));
                    assertThat(again.header("ETag") + again.asString()).as(read).isEqualTo(was);
                });
        assertThat(Http.get(indicator() + "/assessment").jsonPath().getInt("actual.value"))
                .isEqualTo(99);
    }

    @Test
    void page_after_page_is_of_one_moment_while_others_write() {
        String first = indicator() + "/observations?history=true";
        report(Map.of());
        List<String> whole = Http.get(first + "&limit=1000").jsonPath().getList("items.id");
        String next = "";
        List<String> walked = new ArrayList<>();
        do {
            Response page = Http.get(first + "&limit=1" + next);
            assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
            walked.addAll(page.jsonPath().<String>getList("items.id"));
            String cursor = page.jsonPath().getString("next");
            next = cursor == null ? null : "&cursor=" + cursor;
            Http.post(indicator() + "/observations", Http.figure("2024-01", 1));
        } while (next != null);
        assertThat(walked).isEqualTo(whole);
    }

    private static String at(String read, String moment) {
        return read + (read.endsWith("?") ? "" : "&") + "knownAt=" + moment;
    }

    private Response report(Map<String, Object> more) {
        return report(more, null);
    }

    private Response report(Map<String, Object> more, @Nullable String corrected) {
        Map<String, Object> figure = new LinkedHashMap<>(more);
        figure.putAll(Map.of("period", "2024-08", "value", 7, "source", Map.of("system", system)));
        String series = indicator() + "/observations";
        Response reported =
                corrected == null
                        ? Http.post(series, figure)
                        : Http.post(series, corrected, figure);
        assertThat(reported.statusCode()).as(reported.asString()).isEqualTo(201);
        return reported;
    }

    private Response plan(String ifMatch, String due) {
        Map<String, Object> planned = new LinkedHashMap<>(Map.of("name", NAME, "due", due));
        var request = Http.request().contentType("application/json");
        if (ifMatch != null) {
            planned.put("reason", "rain");
            request.header("If-Match", ifMatch);
        }
        Response answer = request.body(planned).put(commitment() + "/milestones/" + milestone);
        assertThat(answer.statusCode()).as(answer.asString()).isLessThan(300);
        return answer;
    }
}
