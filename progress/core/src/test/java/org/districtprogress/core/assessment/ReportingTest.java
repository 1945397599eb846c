package org.districtprogress.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtprogress.core.Examples.assess;
import static org.districtprogress.core.Examples.assessor;
import static org.districtprogress.core.Examples.day;
import static org.districtprogress.core.Examples.indicator;
import static org.districtprogress.core.Examples.investmentRate;
import static org.districtprogress.core.Examples.known;
import static org.districtprogress.core.Figure.figure;

import java.util.Optional;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.plan.Accumulation;
import org.districtprogress.core.plan.Frequency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingTest {

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2024-Q1, 2024-05-20", // 31 March + 1 month = 30 April, + 20 days
        "MONTH, 2024-02, 2024-04-20", // 29 February + 1 month = 31 March, + 20 days
        "MONTH, 2024-01, 2024-03-20", // 31 January + 1 month = 29 February, + 20 days
        "MONTH, 2024-03-15, 2024-05-05", // 15 March + 1 month = 15 April, + 20 days
        "QUARTER, 2024-Q1, 2024-07-20", // 31 March + 3 months = 30 June, + 20 days
        "HALF, 2024-H1, 2025-01-20", // 30 June + 6 months = 31 December, + 20 days
        "YEAR, 2024, 2026-01-20" // 31 December 2024 + 12 months, + 20 days
    })
    void overdue_from_the_day_after_one_frequency_and_twenty_days(
            Frequency frequency, String period, String lastDay) {
        assertThat(reporting(frequency, period, lastDay, 0)).isEqualTo(Reporting.CURRENT);
        assertThat(reporting(frequency, period, lastDay, 1)).isEqualTo(Reporting.OVERDUE);
    }

    @Test
    void event_is_never_overdue() {
        assertThat(reporting(Frequency.EVENT, "2024-01-02", "2030-01-01", 0))
                .isEqualTo(Reporting.CURRENT);
    }

    @Test
    void nothing_of_the_plan_year_is_never() {
        assertThat(assess(investmentRate(), "2024-12-31", figure("2023", "100")).reporting())
                .isEqualTo(Reporting.NEVER);
    }

    @Test
    void figure_worked_out_from_the_register_is_current() {
        DerivedFigure derived = Rules.figure("24", Trust.CLAIMED);

        assertThat(
                        assessor()
                                .assess(
                                        investmentRate(),
                                        known(figure("2024-01", "8")),
                                        on -> Optional.of(derived),
                                        day("2024-12-30"))
                                .reporting())
                .isEqualTo(Reporting.CURRENT);
    }

    @Test
    void overdue_never_touches_the_status() {
        Assessment assessment = assess(investmentRate(), "2024-12-30", figure("2024-Q1", "25.1"));

        assertThat(assessment.reporting()).isEqualTo(Reporting.OVERDUE);
        assertThat(assessment.status()).isEqualTo(Status.ON_TRACK);
    }

    private static Reporting reporting(
            Frequency frequency, String period, String lastDay, int daysLater) {
        return assess(
                        indicator(Accumulation.LEVEL, frequency, "100"),
                        day(lastDay).plusDays(daysLater).toString(),
                        figure(period, "1"))
                .reporting();
    }
}
