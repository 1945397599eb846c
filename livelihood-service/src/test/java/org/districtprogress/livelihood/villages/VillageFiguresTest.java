package org.districtprogress.livelihood.villages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtprogress.livelihood.villages.VillageDatabaseTest.village;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.districtprogress.livelihood.RegisterRows;
import org.districtprogress.service.register.RegisterFigure;
import org.districtprogress.testing.EmbeddedDatabase;
import org.junit.jupiter.api.Test;

/** Shares of villages and new recognitions, counted by hand. */
@QuarkusTest
@WithTestResource(value = EmbeddedDatabase.class, scope = TestResourceScope.GLOBAL)
class VillageFiguresTest {

    private static final String IN = "{\"inScope\": true}";
    private static final String OUT = "{\"inScope\": false, \"note\": \"村改居\"}";
    private static final String LEAVES =
            "{\"inScope\": true, \"until\": \"2024-10-01\", \"note\": \"村改居\"}";

    private static RegisterFigure figure(String rule) {
        return new VillageFigures()
                .figures().stream()
                        .filter(each -> each.rule().code().equals(rule))
                        .findFirst()
                        .orElseThrow();
    }

    private static final RegisterFigure INCOME = figure("at-threshold-of-villages-in-base");
    private static final RegisterFigure INCOME_OF_ALL = figure("at-threshold-of-all-villages");
    private static final RegisterFigure RATED = figure("demonstration-of-villages-in-base");
    private static final RegisterFigure NEW = figure("first-recognised-in-the-year");

    private static String income(String... statements) {
        return "\"incomes\": [" + String.join(", ", statements) + "]";
    }

    private static String of(int year, String amount, String asOf) {
        return "{\"year\": " + year + ", \"amount\": " + amount + ", \"asOf\": \"" + asOf + "\"}";
    }

    private static RegisterRows villages() throws SQLException {
        return new RegisterRows("villages", "village");
    }

    @Test
    void share_is_absent_until_a_village_of_the_base_states_an_income_of_the_year()
            throws SQLException {
        try (RegisterRows rows = villages()) {
            rows.say("a", village(IN, income(of(2023, "900000", "2023-12-31"))))
                    .say("out", village(OUT, income(of(2024, "900000", "2024-03-31"))));
            assertThat(rows.on(INCOME, "2024-02-01")).isEqualTo("-");
            assertThat(rows.rowsOn(INCOME, "2024-04-01"))
                    .containsExactly("out outside-base 2024-03-31 0");
            assertThat(rows.on(INCOME_OF_ALL, "2024-04-01")).isEqualTo("1/2");

            rows.say("b", village(IN, income(of(2024, "1", "2024-06-30"))));
            assertThat(rows.on(INCOME, "2024-06-29")).isEqualTo("0/0");
            assertThat(rows.on(INCOME, "2024-06-30")).isEqualTo("0/2");
            assertThat(rows.rowsOn(INCOME, "2024-06-30"))
                    .containsExactly(
                            "a in-base 1",
                            "a not-stated 0",
                            "b below-threshold 2024-06-30 0",
                            "b in-base 1",
                            "out outside-base 2024-03-31 0");
        }
    }

    @Test
    void village_counts_from_the_threshold_on_and_until_a_later_statement_falls_below()
            throws SQLException {
        try (RegisterRows rows = villages()) {
            rows.say("exact", village(IN, income(of(2024, "500000.00", "2024-06-30"))))
                    .say("short", village(IN, income(of(2024, "499999.99", "2024-06-30"))))
                    .say(
                            "falls",
                            village(
                                    IN,
                                    income(
                                            of(2023, "100000", "2024-07-15"),
                                            of(2024, "600000", "2024-06-30"),
                                            of(2024, "480000", "2024-09-30"))));
            assertThat(rows.on(INCOME, "2024-06-30")).isEqualTo("2/3");
            assertThat(rows.on(INCOME, "2024-09-29")).isEqualTo("2/3");
            assertThat(rows.on(INCOME, "2024-09-30")).isEqualTo("1/3");
        }
    }

    @Test
    void village_that_leaves_the_base_leaves_numerator_and_denominator() throws SQLException {
        try (RegisterRows rows = villages()) {
            rows.say("stays", village(IN, income(of(2024, "1", "2024-06-30"))))
                    .say("leaves", village(LEAVES, income(of(2024, "600000", "2024-06-30"))));
            assertThat(rows.on(INCOME, "2024-09-30")).isEqualTo("1/2");
            assertThat(rows.on(INCOME, "2024-10-01")).isEqualTo("0/1");
            assertThat(rows.rowsOn(INCOME, "2024-10-01"))
                    .containsExactly(
                            "leaves outside-base 2024-06-30 0",
                            "stays below-threshold 2024-06-30 0",
                            "stays in-base 1");
        }
    }

    @Test
    void share_ends_with_the_last_village_that_stated_anything() throws SQLException {
        try (RegisterRows rows = villages()) {
            rows.say("silent", village(IN, null))
                    .say("leaves", village(LEAVES, income(of(2024, "600000", "2024-06-30"))));
            assertThat(rows.on(INCOME, "2024-09-30")).isEqualTo("1/2");
            assertThat(rows.on(INCOME, "2024-10-01")).isEqualTo("0/0");
        }
    }

    @Test
    void only_the_days_a_version_holds_on_count() throws SQLException {
        try (RegisterRows rows = villages()) {
            rows.say(
                            "moves",
                            village(IN, income(of(2024, "600000", "2024-03-31"))),
                            "2024-01-01",
                            "2024-06-01")
                    .say(
                            "moves",
                            village(IN, income(of(2024, "400000", "2024-03-31"))),
                            "2024-06-01",
                            "9999-12-31");
            assertThat(rows.on(INCOME, "2024-03-31")).isEqualTo("1/1");
            assertThat(rows.on(INCOME, "2024-05-31")).isEqualTo("1/1");
            assertThat(rows.on(INCOME, "2024-06-01")).isEqualTo("0/1");
        }
    }

    @Test
    void demonstration_is_counted_for_the_year_it_is_given_for() throws SQLException {
        String before =
                "{\"year\": 2023, \"rating\": \"DEMONSTRATION\", \"ratedOn\": \"2024-01-20\"}";
        String now = "{\"year\": 2024, \"rating\": \"%s\", \"ratedOn\": \"2024-11-20\"}";
        try (RegisterRows rows = villages()) {
            rows.say("old", village(IN, "\"partyRatings\": [" + before + "]"))
                    .say(
                            "new",
                            village(
                                    IN,
                                    "\"partyRatings\": [" + now.formatted("DEMONSTRATION") + "]"))
                    .say(
                            "low",
                            village(IN, "\"partyRatings\": [" + now.formatted("FOUNDATION") + "]"));
            assertThat(rows.on(RATED, "2024-11-19")).isEqualTo("-");
            assertThat(rows.on(RATED, "2024-11-20")).isEqualTo("1/3");
            assertThat(rows.rowsOn(RATED, "2024-11-20"))
                    .containsExactly(
                            "low in-base 1",
                            "low other-rating 2024-11-20 0",
                            "new demonstration 2024-11-20 1",
                            "new in-base 1",
                            "old in-base 1",
                            "old not-rated 0");
        }
    }

    @Test
    void village_is_new_at_its_first_provincial_recognition_only() throws SQLException {
        try (RegisterRows rows = villages()) {
            rows.say("new", village(OUT, recognised("PROVINCIAL", "2024-10-12")))
                    .say(
                            "both",
                            village(
                                    IN,
                                    recognised(
                                            "NATIONAL", "2024-11-01", "PROVINCIAL", "2024-10-12")))
                    .say(
                            "old",
                            village(
                                    IN,
                                    recognised(
                                            "NATIONAL", "2024-11-01", "PROVINCIAL", "2022-10-12")))
                    .say("city", village(IN, recognised("MUNICIPAL", "2024-05-01")))
                    .say("next", village(IN, recognised("PROVINCIAL", "2025-05-01")))
                    .say("silent", village(IN, null));
            assertThat(rows.on(NEW, "2024-10-11")).isEqualTo("0/0");
            assertThat(rows.on(NEW, "2024-10-12")).isEqualTo("2/0");
            assertThat(rows.rowsOn(NEW, "2024-12-31"))
                    .containsExactly(
                            "both recognised PROVINCIAL 2024-10-12 1",
                            "both recognised-before NATIONAL 2024-11-01 0",
                            "city below-provincial MUNICIPAL 2024-05-01 0",
                            "new recognised PROVINCIAL 2024-10-12 1",
                            "old before-the-year PROVINCIAL 2022-10-12 0",
                            "old recognised-before NATIONAL 2024-11-01 0");
        }
    }

    private static String recognised(String... levelsAndDays) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < levelsAndDays.length; i += 2) {
            list.append(i == 0 ? "" : ", ")
                    .append(
                            "{\"kind\": \"HARMONIOUS_VILLAGE\", \"level\": \"%s\", \"recognisedOn\": \"%s\", \"authority\": \"省农业农村厅\"}"
                                    .formatted(levelsAndDays[i], levelsAndDays[i + 1]));
        }
        return "\"recognitions\": [" + list + "]";
    }
}
