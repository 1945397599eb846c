package org.districtprogress.industry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.districtprogress.testing.EmbeddedDatabase;
import org.districtprogress.testing.Http;
import org.districtprogress.testing.Refusals;
import org.junit.jupiter.api.Test;

/** What the figures that were really published say on real days. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class PublishedFiguresTest {

    private static JsonPath assessment(String indicator, String question) {
        return Http.get("/api/v1/indicators/" + indicator + "/assessment?" + question)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void first_quarter_of_the_investment_rate_is_on_track() {
        JsonPath judged = assessment("provincial-project-investment-rate", "on=2024-03-31");
        assertThat(judged.getString("actual.value")).isEqualTo("25.1");
        assertThat(judged.getString("actual.period")).isEqualTo("2024-Q1");
        assertThat(judged.getString("actual.basis")).isEqualTo("REPORTED");
        assertThat(judged.getString("actual.recordedAt")).isEqualTo("2024-05-05T16:00:00Z");
        assertThat(judged.getString("attainment")).isEqualTo("0.251");
        assertThat(judged.getString("elapsed")).isEqualTo("0.248634");
        assertThat(judged.getString("expected")).isEqualTo("0.248634");
        assertThat(judged.getString("pace")).isEqualTo("1.009516");
        assertThat(judged.getString("gap")).isEqualTo("-0.002366");
        assertThat(judged.getString("status")).isEqualTo("ON_TRACK");
        assertThat(judged.getString("baseline.period")).isEqualTo("2023");
        assertThat(judged.getString("baseline.value")).isEqualTo("100");
    }

    @Test
    void figure_is_not_known_before_it_was_published() {
        JsonPath judged =
                assessment(
                        "provincial-project-investment-rate",
                        "on=2024-03-31&knownAt=2024-05-01T00:00:00Z");
        assertThat(judged.getString("status")).isEqualTo("NOT_REPORTED");
        assertThat(judged.getString("actual")).isNull();
        assertThat(judged.getString("knownAt")).isEqualTo("2024-05-01T00:00:00Z");
    }

    @Test
    void last_research_figure_is_a_baseline_and_no_actual() {
        JsonPath judged = assessment("rd-intensity", "on=2024-03-31");
        assertThat(judged.getString("status")).isEqualTo("NOT_YET_MEASURABLE");
        assertThat(judged.getString("actual")).isNull();
        assertThat(judged.getString("baseline.period")).isEqualTo("2022");
        assertThat(judged.getString("baseline.value")).isEqualTo("6.24");
    }

    @Test
    void out_of_province_funds_are_not_reported_and_count_from_last_year() {
        JsonPath judged = assessment("out-of-province-funds", "on=2024-03-31");
        assertThat(judged.getString("status")).isEqualTo("NOT_REPORTED");
        assertThat(judged.getString("baseline.period")).isEqualTo("2023");
        assertThat(judged.getString("baseline.value")).isEqualTo("128");
    }

    @Test
    void figure_of_the_city_stands_beside_and_is_never_judged() {
        JsonPath judged = assessment("out-of-province-funds", "on=2024-12-31");
        assertThat(judged.getString("actual")).isNull();
        assertThat(judged.getString("beside[0].area")).isEqualTo("CITY");
        assertThat(judged.getString("beside[0].value")).isEqualTo("557.2");
    }

    @Test
    void two_sources_for_one_day_are_both_kept() {
        JsonPath series =
                Http.get(
                                "/api/v1/indicators/projects-started-collectively/observations"
                                        + "?from=2021-02-19&to=2021-02-19")
                        .jsonPath();
        assertThat(series.getList("items.source.system", String.class))
                .containsExactlyInAnyOrder("hb.dzwww.com", "m.shadafang.com");
    }

    @Test
    void restated_list_confirms_the_plan_and_is_no_progress() {
        JsonPath definition = Http.get("/api/v1/indicators/provincial-key-projects").jsonPath();
        assertThat(definition.getString("scopeConfirmations[0].value")).isEqualTo("23");
        assertThat(definition.getBoolean("scopeConfirmations[0].confirms")).isTrue();
        assertThat(assessment("provincial-key-projects", "on=2024-03-31").getString("status"))
                .isEqualTo("NOT_REPORTED");
    }

    @Test
    void context_is_never_judged() {
        Refusals.assertRefused(Http.get("/api/v1/indicators/gdp/assessment"), 409, ":indicator");
    }
}
