package org.districtprogress.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtprogress.core.Examples.LATER;
import static org.districtprogress.core.Examples.assessor;
import static org.districtprogress.core.Examples.day;
import static org.districtprogress.core.Examples.investmentRate;
import static org.districtprogress.core.Examples.number;

import java.util.List;
import org.districtprogress.core.Figure;
import org.districtprogress.core.observation.Area;
import org.districtprogress.core.observation.Observation;
import org.districtprogress.core.observation.Series;
import org.districtprogress.core.observation.Trust;
import org.junit.jupiter.api.Test;

class PassedOverTest {

    private static final Observation JANUARY = verified("2024-01", "8");
    private static final Observation FEBRUARY = Figure.figure("2024-02", "16");
    private static final Observation MARCH = Figure.figure("2024-03", "25");

    @Test
    void rejected_figure_stays_visible_beside_the_one_that_is_judged_in_its_place() {
        Observation april = rejected("2024-04", "40");

        Evidence evidence = evidence(Trust.CLAIMED, MARCH, april);

        assertThat(evidence.actual().observation()).isEqualTo(MARCH);
        // 40 − 25
        assertThat(evidence.alternatives())
                .containsExactly(new Alternative(Actual.reported(april), number("15")));
    }

    @Test
    void rejected_figure_stays_visible_where_nothing_is_judged() {
        Observation march = rejected("2024-03", "25");

        Evidence evidence = evidence(Trust.CLAIMED, march);

        assertThat(evidence.actual()).isNull();
        assertThat(evidence.alternatives())
                .containsExactly(new Alternative(Actual.reported(march), null));
    }

    @Test
    void of_figures_only_claimed_the_latest_is_shown_beside_the_verified_one() {
        Evidence evidence = evidence(Trust.VERIFIED, JANUARY, FEBRUARY, MARCH);

        assertThat(evidence.actual().observation()).isEqualTo(JANUARY);
        // 25 − 8
        assertThat(evidence.alternatives())
                .containsExactly(new Alternative(Actual.reported(MARCH), number("17")));
    }

    @Test
    void every_later_rejected_figure_is_shown_the_latest_first() {
        Observation february = rejected("2024-02", "90");
        Observation april = rejected("2024-04", "99");

        assertThat(evidence(Trust.VERIFIED, JANUARY, february, MARCH, april).alternatives())
                .extracting(alternative -> alternative.figure().observation())
                .containsExactly(april, MARCH, february);
    }

    @Test
    void earlier_figures_other_areas_and_later_days_are_not_passed_over() {
        Observation ofTheCity =
                Figure.of("2024-04", "40").of(Area.CITY).trusted(Trust.REJECTED).observation();
        Observation before = rejected("2023-12", "1");
        Observation afterTheDay = rejected("2024-07", "70");
        Observation early = rejected("2024-02", "2");

        assertThat(
                        evidence(Trust.CLAIMED, MARCH, ofTheCity, before, afterTheDay, early)
                                .alternatives())
                .isEmpty();
    }

    private static Evidence evidence(Trust lowest, Observation... recorded) {
        Series series = Series.known(List.of(recorded), LATER, lowest);
        return assessor()
                .assess(investmentRate(), series, Derivation.NONE, day("2024-06-30"))
                .evidence();
    }

    private static Observation verified(String period, String value) {
        return Figure.of(period, value).trusted(Trust.VERIFIED).observation();
    }

    private static Observation rejected(String period, String value) {
        return Figure.of(period, value).trusted(Trust.REJECTED).observation();
    }
}
