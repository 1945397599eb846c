package org.districtprogress.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtprogress.core.Examples.assess;
import static org.districtprogress.core.Examples.assessor;
import static org.districtprogress.core.Examples.day;
import static org.districtprogress.core.Examples.indicator;
import static org.districtprogress.core.Examples.known;
import static org.districtprogress.core.Examples.planned;
import static org.districtprogress.core.Figure.figure;

import java.util.Optional;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.plan.Accumulation;
import org.districtprogress.core.plan.Frequency;
import org.districtprogress.core.plan.Indicator;
import org.junit.jupiter.api.Test;

class ExpectedTest {

    private static final Indicator CUMULATIVE =
            indicator(
                    Accumulation.CUMULATIVE,
                    Frequency.MONTH,
                    "180",
                    planned("2024-03-31", "36"),
                    planned("2024-06-30", "90"));

    @Test
    void cumulative_indicator_rises_to_its_first_scheduled_day_from_zero_before_the_plan() {
        // 36 × 31 ÷ 91 ÷ 180 = 1116 ÷ 16380 = 0.068132
        assertThat(expected(CUMULATIVE, "2024-01")).isEqualTo("0.068132");
    }

    @Test
    void schedule_is_linear_between_scheduled_days() {
        // (36 + 54 × 30 ÷ 91) ÷ 180 = 53.802198 ÷ 180 = 0.298901
        assertThat(expected(CUMULATIVE, "2024-04")).isEqualTo("0.298901");
    }

    @Test
    void schedule_stands_behind_its_last_day() {
        // 90 ÷ 180
        assertThat(expected(CUMULATIVE, "2024-11")).isEqualTo("0.500000");
    }

    @Test
    void level_without_a_scheduled_value_for_the_day_is_in_progress() {
        Indicator level =
                indicator(Accumulation.LEVEL, Frequency.MONTH, "100", planned("2024-06-30", "50"));

        Assessment assessment = assess(level, "2024-03-31", figure("2024-03", "1"));

        assertThat(assessment.reckoning().expected()).isNull();
        assertThat(assessment.status()).isEqualTo(Status.IN_PROGRESS);
    }

    @Test
    void expected_is_rounded_once_even_for_a_small_target() {
        Indicator small =
                indicator(
                        Accumulation.CUMULATIVE,
                        Frequency.MONTH,
                        "0.01",
                        planned("2024-01-03", "0.01"));

        // 0.01 × 1 ÷ 3 ÷ 0.01 = 1 ÷ 3
        assertThat(expected(small, "2024-01-01")).isEqualTo("0.333333");
    }

    @Test
    void nothing_is_expected_yet_where_the_schedule_begins_with_zero() {
        Indicator later =
                indicator(Accumulation.LEVEL, Frequency.MONTH, "100", planned("2024-03-31", "0"));

        Reckoning reckoning = assess(later, "2024-03-31", figure("2024-03", "5")).reckoning();

        assertThat(reckoning.expected()).isEqualByComparingTo("0");
        assertThat(reckoning.pace()).isNull();
        // 0 − 0.05
        assertThat(reckoning.gap()).isEqualByComparingTo("-0.05");
    }

    @Test
    void before_the_plan_zero_is_expected_with_a_schedule_as_without() {
        DerivedFigure early = Rules.figure("5", Trust.CLAIMED);

        Reckoning reckoning =
                assessor()
                        .assess(CUMULATIVE, known(), on -> Optional.of(early), day("2023-06-30"))
                        .reckoning();

        assertThat(reckoning.elapsed()).isEqualByComparingTo("0");
        assertThat(reckoning.expected()).isEqualByComparingTo("0");
    }

    private static String expected(Indicator indicator, String period) {
        return assess(indicator, "2024-12-31", figure(period, "0.001"))
                .reckoning()
                .expected()
                .toPlainString();
    }
}
