package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reporting and correcting figures: nothing is lost, nothing counts twice. */
public abstract class ReportingContract {

    protected abstract ServiceFacts facts();

    private String series() {
        return "/api/v1/indicators/" + facts().reportable() + "/observations";
    }

    private Map<String, Object> figure(String system, String period, Object value) {
        return Map.of("period", period, "value", value, "source", Map.of("system", system));
    }

    private Map<String, Object> correction(
            String system, String period, Object value, String reason) {
        return Map.of(
                "period",
                period,
                "value",
                value,
                "reason",
                reason,
                "source",
                Map.of("system", system));
    }

    @Test
    void reported_figure_is_found_where_location_says() {
        Response created = Http.post(series(), Http.figure("2024-05", new BigDecimal("12.5")));
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        JsonPath found = Http.get(path(created.header("Location"))).jsonPath();
        assertThat(found.getMap("")).isEqualTo(created.jsonPath().getMap(""));
        assertThat(found.getString("start")).isEqualTo("2024-05-01");
        assertThat(found.getString("end")).isEqualTo("2024-05-31");
        assertThat(found.getString("unit")).isEqualTo(facts().unit());
        assertThat(found.getString("trust")).isEqualTo("CLAIMED");
    }

    @Test
    void number_may_come_as_text_and_is_kept_exactly() {
        Response created = Http.post(series(), Http.figure("2024-05", "99999999999999.123456"));
        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.asString()).contains("\"value\":99999999999999.123456");
    }

    @Test
    void figure_in_another_unit_is_converted_and_the_original_kept() {
        BigDecimal value = new BigDecimal("3.5");
        Response created =
                Http.post(
                        series(),
                        Map.of(
                                "period",
                                "2024-04",
                                "value",
                                value,
                                "unit",
                                facts().largerUnit(),
                                "source",
                                Map.of("system", Http.system())));
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        JsonPath body = created.jsonPath();
        assertThat(new BigDecimal(body.getString("value")))
                .isEqualByComparingTo(value.multiply(facts().factor()));
        if (!facts().largerUnit().equals(facts().unit())) {
            assertThat(body.getString("original.unit")).isEqualTo(facts().largerUnit());
            assertThat(body.getString("original.value")).isEqualTo("3.5");
        } else {
            assertThat(body.getString("original")).isNull();
        }
    }

    @Test
    void second_figure_of_a_system_needs_a_reason() {
        String system = Http.system();
        Http.post(series(), figure(system, "2024-06", 1)).then().statusCode(201);
        Refusals.assertRefused(Http.post(series(), figure(system, "2024-06", 2)), 409, "/reason");
        assertThat(values(system, "")).containsExactly("1");
    }

    @Test
    void correction_supersedes_and_the_earlier_stays_in_history() {
        String system = Http.system();
        String first = Http.post(series(), figure(system, "2024-06", 1)).jsonPath().getString("id");
        Response corrected =
                Http.post(
                        series(),
                        "\"" + first + "\"",
                        correction(system, "2024-06", 2, "typed wrongly"));
        assertThat(corrected.statusCode()).isEqualTo(201);
        assertThat(corrected.jsonPath().getString("supersedes")).isEqualTo(first);
        assertThat(values(system, "")).containsExactly("2");
        assertThat(values(system, "&history=true")).containsExactly("1", "2");
    }

    @Test
    void old_answer_by_known_at_stays_byte_for_byte() {
        String list = series() + "?area=DISTRICT&limit=1000";
        Response before = Http.get(list);
        String then =
                Http.post(series(), Http.figure("2024-07", 7)).jsonPath().getString("recordedAt");
        String system = Http.system();
        String tag = Http.post(series(), figure(system, "2024-07", 8)).header("ETag");
        Response atThen = Http.get(list + "&knownAt=" + then);
        assertThat(atThen.asString()).isNotEqualTo(before.asString()).doesNotContain(system);
        Http.post(series(), tag, correction(system, "2024-07", 9, "late slip"))
                .then()
                .statusCode(201);
        assertThat(Http.get(list + "&knownAt=" + then).asByteArray())
                .isEqualTo(atThen.asByteArray());
    }

    @Test
    void reason_without_an_earlier_figure_is_refused() {
        Refusals.assertRefused(
                Http.post(series(), correction(Http.system(), "2024-06", 2, "why not")),
                409,
                "/reason");
    }

    @Test
    void same_key_and_body_is_answered_the_same_and_recorded_once() {
        String system = Http.system();
        String key = UUID.randomUUID().toString();
        Response first = keyed(key, figure(system, "2024-08", 5));
        Response again = keyed(key, figure(system, "2024-08", 5));
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(values(system, "&history=true")).containsExactly("5");
    }

    @Test
    void same_key_with_another_body_is_refused() {
        String system = Http.system();
        String key = UUID.randomUUID().toString();
        keyed(key, figure(system, "2024-08", 5)).then().statusCode(201);
        Refusals.assertRefused(keyed(key, figure(system, "2024-08", 6)), 422, "Idempotency-Key");
        assertThat(values(system, "")).containsExactly("5");
    }

    @Test
    void refused_write_does_not_use_up_its_key() {
        String system = Http.system();
        String key = UUID.randomUUID().toString();
        Refusals.assertRefused(keyed(key, figure(system, "2024-13", 5)), 400, "/period");
        keyed(key, figure(system, "2024-08", 5)).then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e20000", "100e2147483647", "1e-20000"})
    void number_beyond_all_bounds_is_refused_with_a_key_too(String number) {
        String body =
                "{\"period\":\"2024-08\",\"value\":1,\"source\":{\"system\":\"s\"},\"numerator\":"
                        + number
                        + ",\"denominator\":1}";
        Refusals.assertRefused(keyed(UUID.randomUUID().toString(), body), 400, "/numerator");
    }

    @Test
    void key_that_is_there_but_empty_is_refused() {
        Refusals.assertRefused(
                keyed("", figure(Http.system(), "2024-08", 5)), 400, "Idempotency-Key");
    }

    @Test
    void every_field_at_fault_is_named_at_once() {
        JsonPath problem =
                Refusals.assertRefused(
                        Http.post(
                                series(),
                                Map.of(
                                        "period", "2024-Q9",
                                        "value", "1.1234567",
                                        "unit", "FURLONG",
                                        "area", "PLANET",
                                        "source", Map.of("system", " ", "url", "ftp:x"))),
                        400,
                        "/period");
        assertThat(problem.getList("errors.pointer", String.class))
                .contains("/value", "/unit", "/area", "/source/system", "/source/url");
    }

    @Test
    void figure_for_a_period_that_is_not_over_is_refused() {
        Refusals.assertRefused(Http.post(series(), Http.figure("2099", 1)), 400, "/period");
    }

    private Response keyed(String key, Object body) {
        return Http.request()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(series());
    }

    private List<String> values(String system, String more) {
        return Http.get(series() + "?area=DISTRICT&limit=1000" + more)
                .jsonPath()
                .getList("items.findAll { it.source.system == '" + system + "' }.value")
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static String path(String location) {
        return location.substring(location.indexOf("/api/"));
    }
}
