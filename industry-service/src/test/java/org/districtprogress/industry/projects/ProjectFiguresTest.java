package org.districtprogress.industry.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtprogress.testing.RegisterFacts.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.districtprogress.testing.EmbeddedDatabase;
import org.districtprogress.testing.Http;
import org.districtprogress.testing.Lineages;
import org.districtprogress.testing.Lineages.Walked;
import org.districtprogress.testing.Records;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Figures of the register of projects, worked out by hand. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class ProjectFiguresTest {

    private static final Map<String, Object> ROBOTS =
            Map.of(
                    "name", Map.of("zh", "协作机器人产业基地"),
                    "nature", "GREENFIELD",
                    "lists", List.of(list("PROVINCIAL_KEY", "NEW"), list("MUNICIPAL_MAJOR", "NEW")),
                    "startedOn", "2024-02-20",
                    "startProof", "施工许可证",
                    "plannedInvestment", List.of(Map.of("year", 2024, "amount", 300000000)),
                    "completedInvestment",
                            List.of(
                                    month("2024-01", 25000000),
                                    month("2024-02", 25000000.25),
                                    month("2024-03", 24999999.75)));

    private static final Map<String, Object> CERAMICS =
            Map.of(
                    "name", Map.of("zh", "先进陶瓷续建项目"),
                    "nature", "TECHNICAL_UPGRADE",
                    "lists", List.of(list("PROVINCIAL_KEY", "CONTINUING")),
                    "startedOn", "2023-05-01",
                    "startProof", "施工许可证",
                    "plannedInvestment", List.of(Map.of("year", 2024, "amount", 100000000)),
                    "completedInvestment",
                            List.of(month("2023-12", 9), month("2024-03", 40000000)));

    private static final Map<String, Object> MEDICINE =
            Map.of(
                    "name", Map.of("zh", "新医药未开工项目"),
                    "nature", "GREENFIELD",
                    "lists", List.of(list("PROVINCIAL_KEY", "NEW")),
                    "plannedStart", "2024-09-01",
                    "plannedInvestment", List.of(Map.of("year", 2024, "amount", 200000000)));

    private static final Map<String, Object> CERAMICS_OF_MARCH =
            with(CERAMICS, "completedInvestment", List.of(month("2024-03", 50000000)));

    private final Records records = new Records("projects");
    private String robots;
    private String ceramics;

    @BeforeEach
    void record() {
        robots = records.create(ROBOTS);
        ceramics = records.create(CERAMICS);
        records.create(MEDICINE);
    }

    @AfterEach
    void close() {
        records.closeAll();
    }

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

    @Test
    void listings_are_filtered_by_year_and_phase_of_one_and_the_same() {
        String twice =
                records.create(
                        with(
                                ROBOTS,
                                "lists",
                                List.of(
                                        with(list("PROVINCIAL_KEY", "NEW"), "year", 2023),
                                        list("PROVINCIAL_KEY", "CONTINUING"))));
        assertThat(ids("list=PROVINCIAL_KEY&listYear=2024&phase=CONTINUING"))
                .containsExactlyInAnyOrder(ceramics, twice);
        assertThat(ids("listYear=2023&phase=NEW")).containsExactly(twice);
        assertThat(ids("listYear=2023&phase=CONTINUING")).isEmpty();
        assertThat(Http.get("/api/v1/projects?listYear=24").statusCode()).isEqualTo(400);
        assertThat(Http.get("/api/v1/projects?phase=OLD").statusCode()).isEqualTo(400);
    }

    private static List<String> ids(String filter) {
        return Http.get("/api/v1/projects?state=OPEN&on=2024-03-31&" + filter)
                .jsonPath()
                .getList("items.id", String.class);
    }

    @Test
    void investment_rate_is_completed_since_january_over_the_years_plan() {
        JsonPath march = assessment("provincial-project-investment-rate", "2024-03-31");
        // (25 000 000 + 25 000 000.25 + 24 999 999.75 + 40 000 000) × 100 ÷ 600 000 000
        assertThat(march.getString("actual.numerator")).isEqualTo("115000000");
        assertThat(march.getString("actual.denominator")).isEqualTo("600000000");
        assertThat(march.getString("actual.value")).isEqualTo("19.166667");
        // the published 25.1 % stays beside it with the difference: 25.1 − 19.166667
        assertThat(march.getString("alternatives.find { it.basis == 'REPORTED' }.difference"))
                .isEqualTo("5.933333");
        // on the day before the month is over only two months count
        assertThat(
                        assessment("municipal-project-investment-rate", "2024-03-30")
                                .getString("actual.numerator"))
                .isEqualTo("50000000.25");
    }

    @Test
    void investment_without_a_plan_for_its_year_counts_nothing_and_is_flagged() {
        String unplanned = records.create(with(CERAMICS_OF_MARCH, "plannedInvestment", null));
        Walked march = Lineages.addedUp("provincial-project-investment-rate", "on=2024-03-31");

        assertThat(march.numerator()).isEqualByComparingTo("115000000");
        assertThat(march.rows())
                .filteredOn(row -> row.get("id").equals(unplanned))
                .singleElement()
                .satisfies(row -> assertThat(row.get("item")).isEqualTo("unplanned 2024-03"));
        assertThat(
                        Http.get("/api/v1/flags?flag=investment-beyond-plan")
                                .jsonPath()
                                .getList("items.collectMany { it.rows }.id", String.class))
                .containsExactly(unplanned);
    }

    @Test
    void plan_of_nothing_is_no_plan() {
        String unplanned = records.create(with(CERAMICS_OF_MARCH, "plannedInvestment", planned(0)));
        Walked march = Lineages.addedUp("provincial-project-investment-rate", "on=2024-03-31");

        // as without it
        assertThat(march.numerator()).isEqualByComparingTo("115000000");
        assertThat(march.value()).isEqualByComparingTo("19.166667");
        assertThat(march.rows())
                .filteredOn(row -> row.get("id").equals(unplanned))
                .extracting(row -> row.get("item"))
                .containsExactlyInAnyOrder("unplanned 2024-03", "planned");
    }

    /** 50 000 000 of nothing planned is no rate, and no 0 either. */
    @Test
    void list_on_which_nothing_is_planned_has_no_rate() {
        records.create(
                with(
                        with(CERAMICS_OF_MARCH, "plannedInvestment", planned(0)),
                        "lists",
                        List.of(list("MUNICIPAL_MAJOR", "CONTINUING"))));
        records.close(robots, null);

        Walked march =
                Lineages.addedUp(
                        "municipal-project-investment-rate",
                        "on=2024-03-31&rule=completed-of-planned-investment");
        assertThat(march.value()).isNull();
        assertThat(march.rows()).isEmpty();
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

    @Test
    void lineage_adds_up_on_every_day_and_moment() {
        String before = Http.get("/api/v1/progress").jsonPath().getString("knownAt");
        records.change(ceramics, with(CERAMICS, "lists", List.of()), "2024-07-01", "调出清单");
        String after = Http.get("/api/v1/progress").jsonPath().getString("knownAt");
        for (String moment : List.of("2025-01-01T00:00:00Z", before, after)) {
            for (int month = 1; month <= 12; month++) {
                String query = "on=" + YearMonth.of(2024, month).atDay(28) + "&knownAt=" + moment;
                for (String indicator :
                        List.of(
                                "provincial-key-projects",
                                "provincial-project-start-rate",
                                "provincial-project-investment-rate",
                                "municipal-project-investment-rate")) {
                    Lineages.addedUp(indicator, query);
                }
            }
        }
        Walked june = Lineages.addedUp("provincial-key-projects", "on=2024-06-30&knownAt=" + after);
        assertThat(june.value()).isEqualByComparingTo("2");
        assertThat(june.rows()).hasSize(3);
        assertThat(
                        Lineages.addedUp(
                                        "provincial-key-projects", "on=2024-07-01&knownAt=" + after)
                                .value())
                .isEqualByComparingTo("1");
        assertThat(
                        Lineages.addedUp(
                                        "provincial-key-projects",
                                        "on=2024-07-01&knownAt=" + before)
                                .value())
                .isEqualByComparingTo("2");
    }

    @Test
    void row_of_a_lineage_opens_as_it_was_on_the_day_and_known_at_the_moment() {
        Walked march = Lineages.addedUp("provincial-project-investment-rate", "on=2024-03-31");
        for (Map<String, Object> row : march.rows()) {
            JsonPath record = Http.get(row.get("href").toString()).jsonPath();
            assertThat(record.getInt("version")).isEqualTo(row.get("version"));
            assertThat(record.getString("record.name.zh"))
                    .isEqualTo(((Map<?, ?>) row.get("name")).get("zh"));
        }
    }

    @Test
    void rejected_row_counts_no_more_and_verified_ones_alone_make_the_verified_figure() {
        assertThat(value("provincial-key-projects", "on=2024-03-31&trust=verified")).isNull();
        records.judge(ceramics, "VERIFIED");
        assertThat(value("provincial-key-projects", "on=2024-03-31&trust=verified")).isEqualTo("1");
        records.judge(ceramics, "REJECTED");
        assertThat(value("provincial-key-projects", "on=2024-03-31&trust=verified")).isNull();
        assertThat(value("provincial-key-projects", "on=2024-03-31")).isEqualTo("1");
        assertThat(listed("PROVINCIAL_KEY")).hasSize(3);
    }

    private static List<Object> listed(String lists) {
        return Http.get("/api/v1/projects?state=OPEN&list=" + lists).jsonPath().getList("items");
    }

    private static JsonPath assessment(String indicator, String on) {
        return Http.get("/api/v1/indicators/" + indicator + "/assessment?on=" + on).jsonPath();
    }

    private static String value(String indicator, String query) {
        return Http.get("/api/v1/indicators/" + indicator + "/lineage?" + query)
                .jsonPath()
                .getString("value");
    }

    private static Map<String, Object> list(String list, String phase) {
        return Map.of("list", list, "year", 2024, "phase", phase);
    }

    private static List<Object> planned(long amount) {
        return List.of(Map.of("year", 2024, "amount", amount));
    }

    private static Map<String, Object> month(String month, Number amount) {
        return Map.of("month", month, "amount", amount);
    }
}
