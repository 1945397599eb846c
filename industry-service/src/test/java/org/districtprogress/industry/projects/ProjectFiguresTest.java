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
import org.junit.jupiter.api.Test;

/** Figures of the register of projects, worked out by hand. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class ProjectFiguresTest extends ThreeProjects {

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

    private static List<Object> planned(long amount) {
        return List.of(Map.of("year", 2024, "amount", amount));
    }
}
