package org.districtprogress.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtprogress.core.Examples.assess;
import static org.districtprogress.core.Examples.day;
import static org.districtprogress.core.Examples.indicator;
import static org.districtprogress.core.Examples.investmentRate;
import static org.districtprogress.core.Examples.suspendedFrom;
import static org.districtprogress.core.Figure.figure;

import org.districtprogress.core.observation.Observation;
import org.districtprogress.core.plan.Accumulation;
import org.districtprogress.core.plan.Frequency;
import org.districtprogress.core.plan.Indicator;
import org.junit.jupiter.api.Test;

class RequiredPaceTest {

    private static final Indicator LEVEL = indicator(Accumulation.LEVEL, Frequency.HALF, "45");

    private static RequiredPace pace(Indicator indicator, String on, Observation... figures) {
        return RequiredPace.of(assess(indicator, on, figures), day("2024-01-01"));
    }

    @Test
    void what_is_missing_is_spread_over_the_months_behind_the_figure_that_was_judged() {
        RequiredPace pace = pace(investmentRate(), "2024-04-20", figure("2024-Q1", "25.1"));

        assertThat(pace.state()).isEqualTo(PaceState.NEEDED);
        assertThat(pace.remaining()).isEqualByComparingTo("74.9");
        assertThat(pace.monthsLeft()).isEqualByComparingTo("9");
        // 74.9 ÷ 9, 25.1 ÷ 3, 8.322222 ÷ 8.366667
        assertThat(pace.perMonth()).isEqualByComparingTo("8.322222");
        assertThat(pace.perMonthSoFar()).isEqualByComparingTo("8.366667");
        assertThat(pace.times()).isEqualByComparingTo("0.994688");
    }

    @Test
    void level_is_counted_from_its_baseline() {
        RequiredPace pace =
                pace(LEVEL, "2024-06-30", figure("2023", "30"), figure("2024-H1", "36"));

        // (45 − 36) ÷ 6, (36 − 30) ÷ 6
        assertThat(pace.perMonth()).isEqualByComparingTo("1.5");
        assertThat(pace.perMonthSoFar()).isEqualByComparingTo("1");
        assertThat(pace.times()).isEqualByComparingTo("1.5");
    }

    @Test
    void level_without_a_baseline_has_no_pace_so_far() {
        RequiredPace pace = pace(LEVEL, "2024-06-30", figure("2024-H1", "36"));

        assertThat(pace.perMonth()).isEqualByComparingTo("1.5");
        assertThat(pace.perMonthSoFar()).isNull();
        assertThat(pace.times()).isNull();
    }

    @Test
    void level_that_has_fallen_is_not_so_many_times_as_fast() {
        RequiredPace pace =
                pace(LEVEL, "2024-06-30", figure("2023", "39"), figure("2024-H1", "36"));

        assertThat(pace.perMonthSoFar()).isEqualByComparingTo("-0.5");
        assertThat(pace.times()).isNull();
    }

    @Test
    void who_has_arrived_needs_nothing_more() {
        RequiredPace pace = pace(investmentRate(), "2024-10-31", figure("2024-10", "100.5"));

        assertThat(pace.state()).isEqualTo(PaceState.ARRIVED);
        assertThat(pace.remaining()).isEqualByComparingTo("0");
        assertThat(pace.perMonth()).isEqualByComparingTo("0");
        assertThat(pace.monthsLeft()).isEqualByComparingTo("2");
    }

    @Test
    void no_pace_helps_once_the_due_day_has_come_however_old_the_figure_is() {
        for (String on : new String[] {"2024-12-31", "2025-03-01"}) {
            RequiredPace pace = pace(investmentRate(), on, figure("2024-Q3", "70"));

            assertThat(pace.state()).as(on).isEqualTo(PaceState.TIME_OVER);
            assertThat(pace.remaining()).as(on).isEqualByComparingTo("30");
            assertThat(pace.monthsLeft()).as(on).isEqualByComparingTo("0");
            assertThat(pace.perMonth()).as(on).isNull();
            // 70 ÷ 9
            assertThat(pace.perMonthSoFar()).as(on).isEqualByComparingTo("7.777778");
        }
    }

    @Test
    void without_a_figure_nobody_knows_what_is_missing() {
        RequiredPace pace = pace(investmentRate(), "2024-06-30");

        assertThat(pace.state()).isEqualTo(PaceState.NO_FIGURE);
        assertThat(pace.remaining()).isNull();
        assertThat(pace.perMonth()).isNull();
        assertThat(pace.perMonthSoFar()).isNull();
        assertThat(pace.monthsLeft()).isEqualByComparingTo("6");
    }

    @Test
    void what_is_suspended_needs_no_pace() {
        RequiredPace pace =
                pace(
                        suspendedFrom(investmentRate(), "2024-05-01"),
                        "2024-06-30",
                        figure("2024-Q1", "25.1"));

        assertThat(pace.state()).isEqualTo(PaceState.SUSPENDED);
        assertThat(pace.perMonth()).isNull();
    }
}
