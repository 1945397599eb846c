package org.districtprogress.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtprogress.core.Examples.assess;
import static org.districtprogress.core.Examples.dueOn;
import static org.districtprogress.core.Examples.indicator;
import static org.districtprogress.core.Examples.investmentRate;
import static org.districtprogress.core.Examples.suspendedFrom;
import static org.districtprogress.core.Figure.figure;

import org.districtprogress.core.plan.Accumulation;
import org.districtprogress.core.plan.Frequency;
import org.districtprogress.core.plan.Indicator;
import org.junit.jupiter.api.Test;

/** The first rule that holds decides. */
class VerdictOrderTest {

    private static final Indicator LEVEL = indicator(Accumulation.LEVEL, Frequency.MONTH, "100");

    @Test
    void reaching_the_target_exactly_is_achieved() {
        assertThat(assess(LEVEL, "2024-06-30", figure("2024-06", "100")).status())
                .isEqualTo(Status.ACHIEVED);
        assertThat(assess(LEVEL, "2024-06-30", figure("2024-06", "104.1")).status())
                .isEqualTo(Status.ACHIEVED);
    }

    @Test
    void target_is_not_reached_by_rounding() {
        Assessment assessment = assess(LEVEL, "2024-06-30", figure("2024-06", "99.999999"));

        // 99.999999 ÷ 100 = 0.99999999, to six places 1.000000
        assertThat(assessment.reckoning().attainment()).isEqualByComparingTo("1");
        assertThat(assessment.status()).isEqualTo(Status.IN_PROGRESS);
    }

    @Test
    void target_is_not_reached_by_rounding_on_the_due_day_either() {
        assertThat(assess(LEVEL, "2024-12-31", figure("2024", "99.999999")).status())
                .isEqualTo(Status.MISSED);
    }

    @Test
    void short_on_the_due_day_is_missed() {
        Assessment assessment = assess(investmentRate(), "2024-12-31", figure("2024", "99.9"));

        assertThat(assessment.status()).isEqualTo(Status.MISSED);
        assertThat(assessment.reason().code()).isEqualTo("short-on-due-day");
        assertThat(assessment.reckoning().expected()).isEqualByComparingTo("1");
    }

    @Test
    void day_before_the_due_day_is_not_missed_yet() {
        assertThat(assess(investmentRate(), "2024-12-30", figure("2024-12-30", "99.9")).status())
                .isEqualTo(Status.ON_TRACK);
    }

    @Test
    void due_day_may_fall_within_the_year() {
        Indicator byJune = dueOn(investmentRate(), "2024-06-30");

        assertThat(assess(byJune, "2024-06-30", figure("2024-H1", "99")).status())
                .isEqualTo(Status.MISSED);
        // days from 1 January: 91 to 31 March, 182 to 30 June; 91 ÷ 182 = 0.5
        assertThat(assess(byJune, "2024-03-31", figure("2024-Q1", "45")).reckoning().expected())
                .isEqualByComparingTo("0.5");
    }

    @Test
    void target_reached_after_the_due_day_is_achieved() {
        Indicator byJune = dueOn(investmentRate(), "2024-06-30");

        assertThat(assess(byJune, "2024-09-30", figure("2024-Q3", "100")).status())
                .isEqualTo(Status.ACHIEVED);
    }

    @Test
    void level_short_of_its_target_without_a_schedule_is_in_progress() {
        Assessment assessment = assess(LEVEL, "2024-06-30", figure("2024-06", "1"));

        assertThat(assessment.status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(assessment.reckoning().attainment()).isEqualByComparingTo("0.01");
        assertThat(assessment.reckoning().expected()).isNull();
        assertThat(assessment.reckoning().pace()).isNull();
        assertThat(assessment.reckoning().gap()).isNull();
    }

    @Test
    void suspension_comes_before_everything_else_from_its_first_day() {
        Indicator suspended = suspendedFrom(LEVEL, "2024-07-01");

        assertThat(assess(suspended, "2024-06-30", figure("2024-06", "100")).status())
                .isEqualTo(Status.ACHIEVED);
        assertThat(assess(suspended, "2024-07-01", figure("2024-06", "100")).status())
                .isEqualTo(Status.SUSPENDED);
        assertThat(assess(suspended, "2024-07-01").status()).isEqualTo(Status.SUSPENDED);
    }

    @Test
    void yearly_figure_of_the_plan_year_is_judged_once_it_is_there() {
        Indicator yearly = indicator(Accumulation.LEVEL, Frequency.YEAR, "5.3");

        assertThat(assess(yearly, "2024-12-31").status()).isEqualTo(Status.NOT_YET_MEASURABLE);
        assertThat(assess(yearly, "2024-12-31", figure("2024", "5.3")).status())
                .isEqualTo(Status.ACHIEVED);
    }

    @Test
    void zero_that_was_reported_is_a_figure() {
        Assessment assessment = assess(investmentRate(), "2024-01-31", figure("2024-01", "0"));

        // expected 31 ÷ 366 = 0.084699, attainment 0
        assertThat(assessment.reckoning().gap()).isEqualByComparingTo("0.084699");
        assertThat(assessment.reckoning().pace()).isEqualByComparingTo("0");
        assertThat(assessment.status()).isEqualTo(Status.ON_TRACK);
    }
}
