package org.districtprogress.core.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtprogress.core.Examples.day;
import static org.districtprogress.core.Examples.known;
import static org.districtprogress.core.Figure.figure;

import org.districtprogress.core.Figure;
import org.junit.jupiter.api.Test;

class AreaTest {

    private static final Observation CITY =
            Figure.of("2024-Q3", "557.2").of(Area.CITY).observation();
    private static final Observation PART =
            Figure.of("2024-04-06", "5.4").of(Area.SUB_AREA).observation();

    @Test
    void city_and_sub_area_are_never_judged() {
        Series series = known(CITY, PART);

        assertThat(series.latestWithin(day("2024-01-01"), day("2024-12-31"))).isEmpty();
    }

    @Test
    void city_is_no_alternative_to_the_district() {
        Observation district = figure("2024-Q3", "130");

        assertThat(known(CITY, district).alternativesTo(district)).isEmpty();
    }

    @Test
    void latest_figure_of_each_other_area_stands_beside() {
        Observation earlier = Figure.of("2024-Q2", "300").of(Area.CITY).observation();

        assertThat(
                        known(PART, earlier, CITY, figure("2024-Q3", "130"))
                                .beside(day("2024-01-01"), day("2024-12-31")))
                .containsExactly(CITY, PART);
    }

    @Test
    void only_periods_within_the_plan_that_have_ended_stand_beside() {
        Observation before = Figure.of("2023", "500").of(Area.CITY).observation();

        assertThat(known(before, CITY).beside(day("2024-01-01"), day("2024-09-29"))).isEmpty();
        assertThat(known(before, CITY).beside(day("2024-01-01"), day("2024-09-30")))
                .containsExactly(CITY);
    }

    @Test
    void rejected_figure_does_not_stand_beside() {
        Observation rejected =
                Figure.of("2024-Q1", "1").of(Area.CITY).trusted(Trust.REJECTED).observation();

        assertThat(known(rejected).beside(day("2024-01-01"), day("2024-12-31"))).isEmpty();
    }
}
