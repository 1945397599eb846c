package org.districtprogress.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtprogress.core.Examples.assess;
import static org.districtprogress.core.Examples.assessor;
import static org.districtprogress.core.Examples.day;
import static org.districtprogress.core.Examples.indicator;
import static org.districtprogress.core.Examples.suspendedFrom;
import static org.districtprogress.core.Figure.figure;

import org.districtprogress.core.Figure;
import org.districtprogress.core.observation.Observation;
import org.districtprogress.core.plan.Accumulation;
import org.districtprogress.core.plan.Frequency;
import org.districtprogress.core.plan.Indicator;
import org.junit.jupiter.api.Test;

class EverLateTest {

    private static final Indicator FUNDS =
            indicator(Accumulation.CUMULATIVE, Frequency.MONTH, "180");

    /** 182 ÷ 366 = 0.497268 expected, 30 ÷ 180 = 0.166667 attained: gap 0.330601, BEHIND. */
    private static final Observation LATE_IN_JUNE = figure("2024-06", "30");

    /** 213 ÷ 366 = 0.581967 expected, 90 ÷ 180 = 0.5 attained: gap 0.081967, ON_TRACK. */
    private static final Observation RECOVERED_IN_JULY = figure("2024-07", "90");

    @Test
    void behind_at_a_month_end_is_late() {
        Assessment assessment = assess(FUNDS, "2024-06-30", LATE_IN_JUNE);

        assertThat(assessment.status()).isEqualTo(Status.BEHIND);
        assertThat(assessment.reckoning().gap()).isEqualByComparingTo("0.330601");
        assertThat(assessment.everLate()).isTrue();
    }

    @Test
    void late_stays_late_after_recovery() {
        Assessment recovered = assess(FUNDS, "2024-07-31", LATE_IN_JUNE, RECOVERED_IN_JULY);
        Assessment achieved = assess(FUNDS, "2024-12-31", LATE_IN_JUNE, figure("2024", "180"));

        assertThat(recovered.status()).isEqualTo(Status.ON_TRACK);
        assertThat(recovered.everLate()).isTrue();
        assertThat(achieved.status()).isEqualTo(Status.ACHIEVED);
        assertThat(achieved.everLate()).isTrue();
    }

    @Test
    void not_late_before_the_month_end_that_was_late() {
        assertThat(assess(FUNDS, "2024-06-29", LATE_IN_JUNE).everLate()).isFalse();
    }

    @Test
    void behind_between_two_month_ends_only_is_not_late() {
        Observation midJune = figure("2024-06-15", "1");

        assertThat(assess(FUNDS, "2024-06-15", midJune).status()).isEqualTo(Status.BEHIND);
        assertThat(assess(FUNDS, "2024-07-31", midJune, figure("2024-06", "90")).everLate())
                .isFalse();
    }

    @Test
    void nothing_reported_and_at_risk_are_not_late() {
        assertThat(assess(FUNDS, "2024-12-31").everLate()).isFalse();
        // 0.497268 − 40 ÷ 180 = 0.497268 − 0.222222 = 0.275046
        Assessment atRisk = assess(FUNDS, "2024-06-30", figure("2024-06", "40"));
        assertThat(atRisk.status()).isEqualTo(Status.AT_RISK);
        assertThat(atRisk.everLate()).isFalse();
    }

    @Test
    void corrected_figure_was_never_late_as_it_is_known_now() {
        Observation corrected =
                Figure.of("2024-06", "80")
                        .recorded("2024-08-01T00:00:00Z")
                        .revising(LATE_IN_JUNE)
                        .observation();

        assertThat(assess(FUNDS, "2024-07-31", LATE_IN_JUNE, corrected).everLate()).isFalse();
    }

    @Test
    void suspended_month_is_not_late() {
        assertThat(
                        assess(suspendedFrom(FUNDS, "2024-06-30"), "2024-12-31", LATE_IN_JUNE)
                                .everLate())
                .isFalse();
        assertThat(
                        assess(suspendedFrom(FUNDS, "2024-07-01"), "2024-12-31", LATE_IN_JUNE)
                                .everLate())
                .isTrue();
    }

    @Test
    void month_ends_are_those_of_the_plan_by_the_day() {
        assertThat(assessor().monthEnds(day("2024-01-30"))).isEmpty();
        assertThat(assessor().monthEnds(day("2024-03-30")))
                .containsExactly(day("2024-01-31"), day("2024-02-29"));
        assertThat(assessor().monthEnds(day("2030-01-01"))).hasSize(12).endsWith(day("2024-12-31"));
        assertThat(assessor().monthEnds(day("2023-06-30"))).isEmpty();
    }
}
