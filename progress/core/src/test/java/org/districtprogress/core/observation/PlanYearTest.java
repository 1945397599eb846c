package org.districtprogress.core.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtprogress.core.Examples.day;
import static org.districtprogress.core.Examples.known;
import static org.districtprogress.core.Figure.figure;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanYearTest {

    private static final Observation Q1 = figure("2024-Q1", "25.1");

    @Test
    void figure_counts_from_the_last_day_of_its_period() {
        assertThat(latest("2024-03-30", Q1)).isEmpty();
        assertThat(latest("2024-03-31", Q1)).hasValue(Q1);
    }

    @Test
    void latest_last_day_wins_whatever_the_order_of_recording() {
        Observation january = figure("2024-01", "8");

        assertThat(latest("2024-12-31", Q1, january)).hasValue(Q1);
    }

    @Test
    void figure_of_another_year_is_none_of_the_plan() {
        assertThat(latest("2024-12-31", figure("2023", "128"))).isEmpty();
        assertThat(latest("2024-12-31", figure("2025-01", "9"))).isEmpty();
    }

    @Test
    void current_figures_come_in_the_order_of_their_periods() {
        Observation year = figure("2023", "100");
        Observation january = figure("2024-01", "8");

        assertThat(known(Q1, january, year).current()).containsExactly(year, january, Q1);
    }

    private static Optional<Observation> latest(String on, Observation... recorded) {
        return known(recorded).latestWithin(day("2024-01-01"), day(on));
    }
}
