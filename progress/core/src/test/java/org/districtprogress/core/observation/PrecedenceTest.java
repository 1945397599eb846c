package org.districtprogress.core.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtprogress.core.Examples.day;
import static org.districtprogress.core.Examples.known;

import org.districtprogress.core.Figure;
import org.junit.jupiter.api.Test;

class PrecedenceTest {

    private static final String EARLY = "2024-05-01T00:00:00Z";
    private static final String LATE = "2024-06-01T00:00:00Z";

    @Test
    void verified_beats_claimed_whatever_the_confidence() {
        assertJudged(
                q1().trusted(Trust.VERIFIED).graded(Confidence.LOW).recorded(EARLY),
                q1().graded(Confidence.HIGH).recorded(LATE));
    }

    @Test
    void higher_confidence_beats_a_later_recording() {
        assertJudged(
                q1().graded(Confidence.HIGH).recorded(EARLY),
                q1().graded(Confidence.MEDIUM).recorded(LATE));
        assertJudged(
                q1().graded(Confidence.MEDIUM).recorded(EARLY),
                q1().graded(Confidence.LOW).recorded(LATE));
    }

    @Test
    void ungraded_ranks_below_low() {
        assertJudged(q1().graded(Confidence.LOW).recorded(EARLY), q1().recorded(LATE));
    }

    @Test
    void of_equals_the_latest_recorded_is_judged() {
        assertJudged(q1().recorded(LATE), q1().recorded(EARLY));
    }

    @Test
    void rejected_is_never_judged_even_alone() {
        Series series = known(q1().trusted(Trust.REJECTED).observation());

        assertThat(series.latestWithin(day("2024-01-01"), day("2024-12-31"))).isEmpty();
    }

    @Test
    void rejected_latest_gives_way_to_an_earlier_period() {
        Observation january = Figure.figure("2024-01", "8");
        Observation march = Figure.of("2024-03", "25").trusted(Trust.REJECTED).observation();

        assertThat(known(january, march).latestWithin(day("2024-01-01"), day("2024-12-31")))
                .hasValue(january);
    }

    @Test
    void periods_that_end_on_one_day_compete() {
        Observation month = Figure.of("2024-03", "25.1").recorded(LATE).observation();
        Observation quarter =
                Figure.of("2024-Q1", "25.2").graded(Confidence.HIGH).recorded(EARLY).observation();
        Series series = known(month, quarter);

        assertThat(series.latestWithin(day("2024-01-01"), day("2024-12-31"))).hasValue(quarter);
        assertThat(series.alternativesTo(quarter)).containsExactly(month);
    }

    @Test
    void later_period_beats_a_better_source() {
        Observation verified = q1().trusted(Trust.VERIFIED).observation();
        Observation april = Figure.of("2024-04", "31").graded(Confidence.LOW).observation();

        assertThat(known(verified, april).latestWithin(day("2024-01-01"), day("2024-12-31")))
                .hasValue(april);
    }

    @Test
    void alternatives_come_best_first_with_the_rejected_last() {
        Observation judged = q1().trusted(Trust.VERIFIED).observation();
        Observation high = q1().graded(Confidence.HIGH).recorded(EARLY).observation();
        Observation low = q1().graded(Confidence.LOW).recorded(LATE).observation();
        Observation rejected = q1().trusted(Trust.REJECTED).graded(Confidence.HIGH).observation();

        assertThat(known(rejected, low, judged, high).alternativesTo(judged))
                .containsExactly(high, low, rejected);
    }

    private static Figure q1() {
        return Figure.of("2024-Q1", "25.1");
    }

    private static void assertJudged(Figure winner, Figure loser) {
        Observation judged = winner.observation();
        Observation other = loser.observation();

        assertThat(known(judged, other).latestWithin(day("2024-01-01"), day("2024-12-31")))
                .hasValue(judged);
        assertThat(known(other, judged).latestWithin(day("2024-01-01"), day("2024-12-31")))
                .hasValue(judged);
    }
}
