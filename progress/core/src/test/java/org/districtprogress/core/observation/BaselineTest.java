package org.districtprogress.core.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtprogress.core.Examples.day;
import static org.districtprogress.core.Examples.known;
import static org.districtprogress.core.Figure.figure;

import java.util.Optional;
import org.districtprogress.core.Figure;
import org.junit.jupiter.api.Test;

class BaselineTest {

    @Test
    void last_yearly_figure_before_the_plan_is_the_baseline() {
        Observation of2022 = figure("2022", "100");
        Observation of2023 = figure("2023", "128");

        assertThat(baseline(of2022, of2023)).hasValue(of2023);
    }

    @Test
    void yearly_figure_beats_a_later_shorter_one() {
        Observation of2022 = figure("2022", "6.24");

        assertThat(baseline(of2022, figure("2023-Q3", "6.5"))).hasValue(of2022);
    }

    @Test
    void without_a_yearly_figure_the_latest_one_is_the_baseline() {
        Observation half = figure("2023-H1", "70.1");

        assertThat(baseline(figure("2021-Q1", "39"), half)).hasValue(half);
    }

    @Test
    void figure_of_the_plan_year_is_no_baseline() {
        assertThat(baseline(figure("2024-01", "8"), figure("2024", "100"))).isEmpty();
    }

    @Test
    void figure_that_ends_the_day_before_the_plan_starts_is_one() {
        Observation lastDay = figure("2023-12-31", "99");

        assertThat(baseline(lastDay)).hasValue(lastDay);
    }

    @Test
    void period_that_has_not_ended_by_the_day_is_no_baseline_yet() {
        Observation of2022 = figure("2022", "100");

        assertThat(
                        known(of2022, figure("2023", "128"))
                                .baseline(day("2024-01-01"), day("2023-12-30")))
                .hasValue(of2022);
    }

    @Test
    void rejected_figure_and_other_areas_are_no_baseline() {
        assertThat(
                        baseline(
                                Figure.of("2023", "1").trusted(Trust.REJECTED).observation(),
                                Figure.of("2023", "2").of(Area.CITY).observation(),
                                Figure.of("2023", "3").of(Area.SUB_AREA).observation()))
                .isEmpty();
    }

    private static Optional<Observation> baseline(Observation... recorded) {
        return known(recorded).baseline(day("2024-01-01"), day("2024-03-31"));
    }
}
