package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The plan, its definitions and the walk through their pages. */
public abstract class PlanContract {

    protected abstract ServiceFacts facts();

    @Test
    void plan_names_the_service_its_campaigns_and_all_that_is_in_them() {
        JsonPath plan = Http.get("/api/v1/plan").then().statusCode(200).extract().jsonPath();
        assertThat(plan.getString("plan.code")).isEqualTo("zibo-hightech-2024");
        assertThat(plan.getString("plan.starts")).isEqualTo("2024-01-01");
        assertThat(plan.getString("service")).isEqualTo(facts().service());
        assertThat(plan.getList("campaigns.code", String.class)).isEqualTo(facts().campaigns());
        assertThat(plan.getInt("counts.indicators")).isEqualTo(facts().indicators());
        assertThat(plan.getInt("counts.commitments")).isEqualTo(facts().commitments());
        assertThat(plan.getInt("counts.context")).isEqualTo(facts().context());
    }

    @Test
    void day_that_is_not_asked_is_the_last_of_the_plan() {
        assertThat(Http.get("/api/v1/plan").jsonPath().getString("on")).isEqualTo("2024-12-31");
    }

    @Test
    void roles_part_the_indicators() {
        assertThat(codes("/api/v1/indicators?role=TARGET&limit=1000"))
                .hasSize(facts().indicators());
        assertThat(codes("/api/v1/indicators?role=CONTEXT&limit=1000")).hasSize(facts().context());
    }

    @Test
    void pages_hold_each_indicator_once_and_end() {
        List<String> whole = codes("/api/v1/indicators?limit=1000");
        List<String> walked = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = Http.get("/api/v1/indicators?limit=3" + cursor).jsonPath();
            walked.addAll(page.getList("items.code", String.class));
            assertThat(page.getList("items")).hasSizeLessThanOrEqualTo(3);
            cursor = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        } while (cursor != null);
        assertThat(walked)
                .isEqualTo(whole)
                .doesNotHaveDuplicates()
                .hasSize(facts().indicators() + facts().context());
    }

    @Test
    void cursor_of_one_filter_is_refused_by_another() {
        String next = Http.get("/api/v1/indicators?limit=1").jsonPath().getString("next");
        Refusals.assertRefused(
                Http.get("/api/v1/indicators?limit=1&role=CONTEXT&cursor=" + next), 400, "?cursor");
    }

    @Test
    void definition_of_a_code_is_the_one_in_the_list() {
        JsonPath list = Http.get("/api/v1/indicators?limit=1").jsonPath();
        JsonPath one = Http.get("/api/v1/indicators/" + list.getString("items[0].code")).jsonPath();
        assertThat(one.getMap("")).isEqualTo(list.getMap("items[0]"));
    }

    @Test
    void methods_name_the_method_and_its_thresholds() {
        JsonPath methods = Http.get("/api/v1/methods").then().statusCode(200).extract().jsonPath();
        assertThat(methods.getString("methods[0].name")).isEqualTo("schedule-gap");
        assertThat(methods.getString("methods[0].onTrackGap")).isEqualTo("0.1");
        assertThat(methods.getList("formulas.defines", String.class)).contains("status", "index");
    }

    private static List<String> codes(String path) {
        return Http.get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.code", String.class);
    }
}
