package org.districtprogress.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The district view of the real plan, from four running programs on a real PostgreSQL. */
class DistrictViewIT {

    private static final String QUARTER = District.PROGRESS + "?on=2024-03-31";

    private final District district;

    DistrictViewIT() throws IOException, InterruptedException {
        district = new District(SharedSuite.running());
    }

    private static Map<String, Object> assessment(JsonPath view, String indicator) {
        return view.getMap(
                "campaigns.assessments.flatten().find { it.indicator == '" + indicator + "' }");
    }

    @Test
    void the_first_quarter_of_the_investment_rate_is_on_track() throws Exception {
        JsonPath view = district.read(QUARTER);
        Map<String, Object> rate = assessment(view, "provincial-project-investment-rate");
        assertThat(rate.get("status")).isEqualTo("ON_TRACK");
        assertThat(rate.get("expected")).hasToString("0.248634"); // 91 of 366 days
        assertThat(rate.get("attainment")).hasToString("0.251"); // 25.1 of 100
        assertThat(rate.get("pace")).hasToString("1.009516");
        assertThat(rate.get("gap")).hasToString("-0.002366");
        assertThat((Map<?, ?>) rate.get("actual")).extracting("value").hasToString("25.1");
    }

    @Test
    void what_is_published_once_a_year_is_not_yet_measurable() throws Exception {
        Map<String, Object> intensity = assessment(district.read(QUARTER), "rd-intensity");
        assertThat(intensity.get("status")).isEqualTo("NOT_YET_MEASURABLE");
        assertThat(intensity.get("actual")).isNull();
        assertThat((Map<?, ?>) intensity.get("baseline")).extracting("period").isEqualTo("2022");
    }

    @Test
    void what_nobody_reported_is_not_reported_and_keeps_its_baseline() throws Exception {
        Map<String, Object> funds =
                assessment(
                        district.read(QUARTER + "&knownAt=2026-11-01T00:00:00Z"),
                        "out-of-province-funds");
        assertThat(funds.get("status")).isEqualTo("NOT_REPORTED");
        assertThat((Map<?, ?>) funds.get("baseline")).extracting("period").isEqualTo("2023");
        assertThat((Map<?, ?>) funds.get("baseline")).extracting("value").hasToString("128");
    }

    @Test
    void a_campaign_without_targets_has_no_index_but_its_commitments() throws Exception {
        JsonPath view = district.read(QUARTER + "&knownAt=2026-11-01T00:00:00Z");
        String environment = "campaigns.find { it.code == 'environment' }.";
        assertThat(view.getString(environment + "index.value")).isNull();
        assertThat(view.getString(environment + "index.reason")).isEqualTo("NO_TARGETS");
        assertThat(view.getInt(environment + "commitments.NOT_BROKEN_DOWN")).isEqualTo(21);
    }

    @Test
    void a_figure_is_not_known_before_its_publication() throws Exception {
        JsonPath view = district.read(QUARTER + "&knownAt=2024-05-01T00:00:00Z");
        assertThat(assessment(view, "provincial-project-investment-rate").get("status"))
                .isEqualTo("NOT_REPORTED");
        assertThat(view.getString("knownAt")).isEqualTo("2024-05-01T00:00:00Z");
    }

    @Test
    void nothing_of_the_plan_is_lost() throws Exception {
        assertThat(codes("indicators?role=TARGET&limit=1000")).hasSize(22).doesNotHaveDuplicates();
        assertThat(codes("indicators?role=CONTEXT&limit=1000")).hasSize(90).doesNotHaveDuplicates();
        assertThat(codes("commitments?limit=1000")).hasSize(70).doesNotHaveDuplicates();
    }

    @Test
    void the_guarantee_stands_beside_the_campaigns() throws Exception {
        JsonPath view = district.read(QUARTER);
        assertThat(view.getList("campaigns.code", String.class))
                .containsExactly("industry", "livelihood", "environment");
        assertThat(view.getString("guarantee.code")).isEqualTo("party-building");
        assertThat(view.getString("guarantee.service")).isEqualTo("livelihood-service");
        assertThat(view.getList("guarantee.assessments")).hasSize(2);
    }

    @Test
    void the_timeline_ends_each_month_of_the_plan() throws Exception {
        JsonPath timeline = district.read("/api/v1/district/timeline");
        assertThat(timeline.getList("months.on", String.class))
                .hasSize(12)
                .startsWith("2024-01-31", "2024-02-29")
                .endsWith("2024-12-31");
    }

    private List<String> codes(String list) throws IOException, InterruptedException {
        return district.read("/api/v1/district/" + list).getList("items.code", String.class);
    }
}
