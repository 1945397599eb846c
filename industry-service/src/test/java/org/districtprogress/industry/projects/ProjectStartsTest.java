package org.districtprogress.industry.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtprogress.testing.RegisterFacts.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.districtprogress.testing.EmbeddedDatabase;
import org.districtprogress.testing.Http;
import org.districtprogress.testing.Lineages;
import org.districtprogress.testing.Lineages.Walked;
import org.junit.jupiter.api.Test;

/** What counts as started, and of what, worked out by hand. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class ProjectStartsTest extends ThreeProjects {

    @Test
    void project_on_two_lists_counts_once_in_each_and_once_in_their_union() {
        assertThat(value("provincial-key-projects", "on=2024-03-31")).isEqualTo("2");
        assertThat(value("municipal-major-projects", "on=2024-03-31")).isEqualTo("1");
        // robots on both and ceramics, each once; before robots started ceramics alone
        assertThat(ofEither("on=2024-03-31").numerator()).isEqualByComparingTo("2");
        assertThat(ofEither("on=2024-03-31").rows()).hasSize(3);
        assertThat(ofEither("on=2024-02-19").numerator()).isEqualByComparingTo("1");
        assertThat(
                        assessment("municipal-major-projects", "2024-03-31")
                                .getString(
                                        "alternatives.find { it.rule?.code =="
                                                + " 'either-list-projects-started-by-year-end' }.value"))
                .isEqualTo("2");
        assertThat(listed("PROVINCIAL_KEY")).hasSize(3);
        assertThat(listed("MUNICIPAL_MAJOR")).hasSize(1);
        assertThat(listed("PROVINCIAL_KEY,MUNICIPAL_MAJOR")).hasSize(3);
    }

    private static Walked ofEither(String asked) {
        return Lineages.addedUp(
                "municipal-major-projects",
                asked + "&rule=either-list-projects-started-by-year-end");
    }

    @Test
    void project_that_changes_from_one_list_to_the_other_counts_once_without_a_gap() {
        records.create(
                with(
                        ROBOTS,
                        "lists",
                        List.of(
                                with(list("PROVINCIAL_KEY", "NEW"), "removedOn", "2024-05-01"),
                                with(list("MUNICIPAL_MAJOR", "NEW"), "listedOn", "2024-05-01"))));
        // the two that have started and this one
        assertThat(ofEither("on=2024-04-30").numerator()).isEqualByComparingTo("3");
        assertThat(ofEither("on=2024-05-01").numerator()).isEqualByComparingTo("3");
        assertThat(ofEither("on=2024-05-01").rows()).hasSize(4);
    }

    @Test
    void start_rate_is_over_projects_planned_to_start_and_the_other_rule_is_shown() {
        JsonPath march = assessment("provincial-project-start-rate", "2024-03-31");
        // robots of robots and medicine: 1 × 100 ÷ 2
        assertThat(march.getString("actual.value")).isEqualTo("50");
        assertThat(march.getString("actual.basis")).isEqualTo("DERIVED");
        assertThat(march.getString("actual.numerator")).isEqualTo("1");
        assertThat(march.getString("actual.denominator")).isEqualTo("2");
        assertThat(march.getString("actual.rule.code"))
                .isEqualTo("started-within-the-year-of-planned-to-start");
        // robots and ceramics of all three: 2 × 100 ÷ 3
        assertThat(alternative(march, "started-by-year-end-of-all-listed")).isEqualTo("66.666667");
        // before robots started: 0 of 2
        assertThat(value("provincial-project-start-rate", "on=2024-02-19")).isEqualTo("0");
    }

    private static String alternative(JsonPath assessment, String rule) {
        return assessment.getString("alternatives.find { it.rule?.code == '" + rule + "' }?.value");
    }

    @Test
    void start_rate_by_the_day_is_over_what_was_planned_until_then_and_may_exceed_100() {
        String rate = "provincial-project-start-rate";
        String rule = "started-of-planned-by-the-day";
        // only medicine has a planned day, 1 September: nothing is planned before it
        assertThat(alternative(assessment(rate, "2024-08-31"), rule)).isNull();
        assertThat(alternative(assessment(rate, "2024-09-01"), rule)).isEqualTo("0");
        records.create(with(ROBOTS, "plannedStart", "2024-02-01"));
        records.create(with(with(ROBOTS, "plannedStart", "2024-11-01"), "startedOn", "2024-03-01"));
        // two have started and one was planned by then: 2 × 100 ÷ 1
        assertThat(alternative(assessment(rate, "2024-08-31"), rule)).isEqualTo("200");
        assertThat(alternative(assessment(rate, "2024-09-01"), rule)).isEqualTo("100");
    }

    @Test
    void new_project_that_started_before_the_year_is_outside_the_base_and_flagged() {
        String before = records.create(with(ROBOTS, "startedOn", "2023-05-01"));
        Walked march = Lineages.addedUp("provincial-project-start-rate", "on=2024-03-31");
        // robots of robots and medicine, as without it
        assertThat(march.numerator()).isEqualByComparingTo("1");
        assertThat(march.denominator()).isEqualByComparingTo("2");
        assertThat(march.rows())
                .filteredOn(row -> row.get("id").equals(before))
                .singleElement()
                .satisfies(row -> assertThat(row.get("item")).isEqualTo("started-before-the-year"));
        assertThat(
                        Http.get("/api/v1/flags?flag=new-but-started-before")
                                .jsonPath()
                                .getList("items.collectMany { it.rows }.id", String.class))
                .contains(before);
    }

    @Test
    void start_after_the_year_makes_nothing_of_the_years_plan_good() {
        records.create(with(ROBOTS, "startedOn", "2025-02-01"));
        for (String on : new String[] {"2024-12-31", "2025-06-30"}) {
            // robots of robots, medicine and this one
            Walked rate = Lineages.addedUp("provincial-project-start-rate", "on=" + on);
            assertThat(rate.numerator()).as(on).isEqualByComparingTo("1");
            assertThat(rate.denominator()).as(on).isEqualByComparingTo("3");
            // robots and ceramics
            assertThat(value("provincial-key-projects", "on=" + on)).isEqualTo("2");
            assertThat(ofEither("on=" + on).numerator()).isEqualByComparingTo("2");
        }
    }

    /** 1 × 100 ÷ 2 as before, and the lineage says of the others why they do not count. */
    @Test
    void project_that_is_not_planned_for_the_year_is_a_row_that_counts_nothing() {
        String later =
                records.create(
                        Map.of(
                                "name", Map.of("zh", "明年开工项目"),
                                "nature", "GREENFIELD",
                                "lists", List.of(list("PROVINCIAL_KEY", "NEW")),
                                "plannedStart", "2025-03-01",
                                "startedOn", "2024-03-01",
                                "startProof", "施工许可证"));
        Walked march = Lineages.addedUp("provincial-project-start-rate", "on=2024-03-31");

        assertThat(march.value()).isEqualByComparingTo("50");
        assertThat(march.rows())
                .filteredOn(row -> row.get("id").equals(later))
                .extracting(row -> row.get("item"))
                .containsExactly("not-planned-for-the-year");
        assertThat(march.rows())
                .filteredOn(row -> row.get("id").equals(ceramics))
                .extracting(row -> row.get("item"))
                .containsExactly("carried-over");
        // robots, ceramics and the new one of all four: 3 × 100 ÷ 4
        assertThat(
                        Lineages.addedUp(
                                        "provincial-project-start-rate",
                                        "on=2024-03-31&rule=started-by-year-end-of-all-listed")
                                .value())
                .isEqualByComparingTo("75");
    }
}
