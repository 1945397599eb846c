package org.districtprogress.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtprogress.core.Examples.assess;
import static org.districtprogress.core.Examples.assessor;
import static org.districtprogress.core.Examples.day;
import static org.districtprogress.core.Examples.investmentRate;
import static org.districtprogress.core.Figure.figure;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class JudgedOnTest {

    @Test
    void stale_figure_is_judged_on_the_last_day_of_its_period() {
        Reckoning reckoning =
                assess(investmentRate(), "2024-10-15", figure("2024-Q1", "25.1")).reckoning();

        assertThat(reckoning.judgedOn()).isEqualTo(day("2024-03-31"));
        assertThat(reckoning.expected()).isEqualByComparingTo("0.248634");
        assertThat(reckoning.gap()).isEqualByComparingTo("-0.002366");
    }

    @Test
    void without_an_actual_the_day_asked_about_stands() {
        Reckoning reckoning = assess(investmentRate(), "2024-06-30").reckoning();

        assertThat(reckoning.judgedOn()).isEqualTo(day("2024-06-30"));
        // 182 ÷ 366
        assertThat(reckoning.elapsed()).isEqualByComparingTo("0.497268");
    }

    @Test
    void first_and_last_day_of_the_plan_count() {
        // 1 ÷ 366 = 0.002732, 365 ÷ 366 = 0.997268, 366 ÷ 366 = 1
        assertThat(elapsed("2024-01-01")).isEqualTo("0.002732");
        assertThat(elapsed("2024-12-30")).isEqualTo("0.997268");
        assertThat(assess(investmentRate(), "2024-12-31").reckoning().elapsed())
                .isEqualByComparingTo("1");
    }

    @Test
    void before_the_plan_nothing_is_elapsed_expected_or_reported() {
        Assessment assessment =
                assess(
                        investmentRate(),
                        "2023-12-15",
                        figure("2022", "90"),
                        figure("2023", "100"),
                        figure("2024-01", "8"));

        assertThat(assessment.reckoning().judgedOn()).isEqualTo(day("2023-12-15"));
        assertThat(assessment.reckoning().elapsed()).isEqualByComparingTo("0");
        assertThat(assessment.reckoning().expected()).isEqualByComparingTo("0");
        assertThat(assessment.status()).isEqualTo(Status.NOT_REPORTED);
        assertThat(assessment.evidence().baseline().period()).hasToString("2022");
        assertThat(assessment.everLate()).isFalse();
    }

    @Test
    void after_the_plan_its_last_figure_is_judged_on_its_last_day() {
        Assessment assessment =
                assess(
                        investmentRate(),
                        "2025-03-31",
                        figure("2024", "99"),
                        figure("2025-Q1", "120"));

        assertThat(assessment.evidence().actual().period()).hasToString("2024");
        assertThat(assessment.reckoning().judgedOn()).isEqualTo(day("2024-12-31"));
        assertThat(assessment.reckoning().elapsed()).isEqualByComparingTo("1");
        assertThat(assessment.status()).isEqualTo(Status.MISSED);
    }

    @Test
    void day_asked_about_by_default_is_today_in_the_district_but_not_past_the_plan() {
        Assessor assessor = assessor();

        assertThat(assessor.defaultOn(Instant.parse("2024-06-30T15:59:59Z")))
                .isEqualTo(day("2024-06-30"));
        assertThat(assessor.defaultOn(Instant.parse("2024-06-30T16:00:00Z")))
                .isEqualTo(day("2024-07-01"));
        assertThat(assessor.defaultOn(Instant.parse("2026-11-24T02:00:00Z")))
                .isEqualTo(day("2024-12-31"));
    }

    private static String elapsed(String day) {
        return assess(investmentRate(), day).reckoning().elapsed().toPlainString();
    }
}
