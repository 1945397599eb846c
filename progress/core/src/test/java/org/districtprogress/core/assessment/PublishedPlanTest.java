package org.districtprogress.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.districtprogress.core.Examples.NAME;
import static org.districtprogress.core.Examples.assess;
import static org.districtprogress.core.Examples.assessor;
import static org.districtprogress.core.Examples.day;
import static org.districtprogress.core.Examples.indicator;
import static org.districtprogress.core.Examples.investmentRate;
import static org.districtprogress.core.Figure.figure;

import java.time.Instant;
import java.util.List;
import org.districtprogress.core.Examples;
import org.districtprogress.core.Figure;
import org.districtprogress.core.observation.Basis;
import org.districtprogress.core.observation.Observation;
import org.districtprogress.core.observation.Series;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.plan.Accumulation;
import org.districtprogress.core.plan.Frequency;
import org.districtprogress.core.plan.Indicator;
import org.districtprogress.core.plan.Schedule;
import org.junit.jupiter.api.Test;

/** The figures that were really published about the 2024 plan. */
class PublishedPlanTest {

    private static final Observation OF_2023 =
            Figure.of("2023", "100").recorded("2024-04-28T16:00:00Z").observation();
    private static final Observation FIRST_QUARTER =
            Figure.of("2024-Q1", "25.1").recorded("2024-05-05T16:00:00Z").observation();

    @Test
    void investment_rate_is_on_track_at_the_end_of_the_first_quarter() {
        Assessment assessment = assess(investmentRate(), "2024-03-31", OF_2023, FIRST_QUARTER);

        Reckoning reckoning = assessment.reckoning();
        assertThat(reckoning.judgedOn()).isEqualTo(day("2024-03-31"));
        // 25.1 ÷ 100
        assertThat(reckoning.attainment()).isEqualByComparingTo("0.251");
        // (31 + 29 + 31) ÷ 366 = 91 ÷ 366 = 0.24863387…
        assertThat(reckoning.elapsed()).isEqualByComparingTo("0.248634");
        assertThat(reckoning.expected()).isEqualByComparingTo("0.248634");
        // 0.251 ÷ 0.248634 = 1.00951599…
        assertThat(reckoning.pace()).isEqualByComparingTo("1.009516");
        // 0.248634 − 0.251
        assertThat(reckoning.gap()).isEqualByComparingTo("-0.002366");
        assertThat(assessment.status()).isEqualTo(Status.ON_TRACK);
        assertThat(assessment.reason().code()).isEqualTo("within-threshold");
        assertThat(assessment.everLate()).isFalse();
        assertThat(assessment.reporting()).isEqualTo(Reporting.CURRENT);
        assertThat(assessment.method()).isEqualTo(Method.SCHEDULE_GAP);
    }

    @Test
    void investment_rate_shows_what_it_rests_on() {
        Evidence evidence =
                assess(investmentRate(), "2024-03-31", OF_2023, FIRST_QUARTER).evidence();

        assertThat(evidence.baseline()).isEqualTo(OF_2023);
        assertThat(evidence.actual().observation()).isEqualTo(FIRST_QUARTER);
        assertThat(evidence.actual().basis()).isEqualTo(Basis.REPORTED);
        assertThat(evidence.actual().trust()).isEqualTo(Trust.CLAIMED);
        assertThat(evidence.actual().recordedAt()).isEqualTo("2024-05-05T16:00:00Z");
        assertThat(evidence.alternatives()).isEmpty();
    }

    @Test
    void first_quarter_is_not_reported_before_it_was_published() {
        Series series =
                Series.known(
                        List.of(OF_2023, FIRST_QUARTER),
                        Instant.parse("2024-05-01T00:00:00Z"),
                        Trust.CLAIMED);

        Assessment assessment =
                assessor().assess(investmentRate(), series, Derivation.NONE, day("2024-03-31"));

        assertThat(assessment.status()).isEqualTo(Status.NOT_REPORTED);
        assertThat(assessment.evidence().actual()).isNull();
        assertThat(assessment.evidence().baseline()).isEqualTo(OF_2023);
    }

    @Test
    void research_intensity_is_not_yet_measurable_and_its_last_figure_is_a_baseline() {
        Indicator researchIntensity = indicator(Accumulation.LEVEL, Frequency.YEAR, "5.3");

        Assessment assessment = assess(researchIntensity, "2024-03-31", figure("2022", "6.24"));

        assertThat(assessment.status()).isEqualTo(Status.NOT_YET_MEASURABLE);
        assertThat(assessment.evidence().actual()).isNull();
        assertThat(assessment.evidence().baseline().value()).isEqualByComparingTo("6.24");
        assertThat(assessment.evidence().baseline().period()).hasToString("2022");
        assertThat(assessment.reckoning().attainment()).isNull();
        assertThat(assessment.reckoning().expected()).isNull();
    }

    @Test
    void out_of_province_funds_are_not_reported_and_absent_is_not_zero() {
        Indicator funds = indicator(Accumulation.CUMULATIVE, Frequency.MONTH, "180");

        Assessment assessment = assess(funds, "2024-03-31", figure("2023", "128"));

        assertThat(assessment.status()).isEqualTo(Status.NOT_REPORTED);
        assertThat(assessment.evidence().baseline().value()).isEqualByComparingTo("128");
        assertThat(assessment.reckoning().attainment()).isNull();
        assertThat(assessment.reckoning().pace()).isNull();
        assertThat(assessment.reckoning().gap()).isNull();
        assertThat(assessment.reckoning().expected()).isEqualByComparingTo("0.248634");
        assertThat(assessment.reporting()).isEqualTo(Reporting.NEVER);
    }

    @Test
    void context_is_never_judged() {
        Indicator context =
                new Indicator(
                        investmentRate().code(),
                        NAME,
                        Examples.INDUSTRY,
                        investmentRate().measure(),
                        null,
                        Schedule.NONE,
                        null);

        assertThatThrownBy(() -> assess(context, "2024-03-31"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
