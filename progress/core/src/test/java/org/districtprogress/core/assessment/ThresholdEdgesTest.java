package org.districtprogress.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.districtprogress.core.Examples.assess;
import static org.districtprogress.core.Examples.day;
import static org.districtprogress.core.Examples.indicator;
import static org.districtprogress.core.Examples.known;
import static org.districtprogress.core.Examples.number;
import static org.districtprogress.core.Examples.plan;
import static org.districtprogress.core.Examples.planned;
import static org.districtprogress.core.Figure.figure;

import org.districtprogress.core.plan.Accumulation;
import org.districtprogress.core.plan.Frequency;
import org.districtprogress.core.plan.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdEdgesTest {

    /** On 31 March 40 of 100 are planned: x = 0.4. */
    private static final Indicator FORTY_PLANNED =
            indicator(Accumulation.LEVEL, Frequency.QUARTER, "100", planned("2024-03-31", "40"));

    @ParameterizedTest
    @CsvSource({
        "40, 0, ON_TRACK",
        "30, 0.1, ON_TRACK", // 0.4 − 0.3
        "29.9999, 0.100001, AT_RISK", // 0.4 − 0.299999
        "10, 0.3, AT_RISK", // 0.4 − 0.1
        "9.9999, 0.300001, BEHIND", // 0.4 − 0.099999
        "0, 0.4, BEHIND",
        "99.9999, -0.599999, ON_TRACK"
    })
    void gap_on_a_threshold_is_within_it(String actual, String gap, Status status) {
        Assessment assessment = assess(FORTY_PLANNED, "2024-03-31", figure("2024-Q1", actual));

        assertThat(assessment.reckoning().gap()).isEqualByComparingTo(gap);
        assertThat(assessment.status()).isEqualTo(status);
    }

    @Test
    void verdict_follows_the_gap_that_is_answered() {
        // 29.99996 ÷ 100 = 0.2999996, to six places 0.300000; 0.4 − 0.3 = 0.1
        Assessment assessment = assess(FORTY_PLANNED, "2024-03-31", figure("2024-Q1", "29.99996"));

        assertThat(assessment.reckoning().gap()).isEqualByComparingTo("0.1");
        assertThat(assessment.status()).isEqualTo(Status.ON_TRACK);
    }

    @ParameterizedTest
    @CsvSource({
        "30, within-threshold, the gap 0.1 is within 0.1.",
        "29.9999, beyond-on-track-gap, the gap 0.100001 is beyond 0.1.",
        "9.9999, beyond-at-risk-gap, the gap 0.300001 is beyond 0.3."
    })
    void reason_says_which_threshold_decided(String actual, String code, String end) {
        Reason reason = assess(FORTY_PLANNED, "2024-03-31", figure("2024-Q1", actual)).reason();

        assertThat(reason.code()).isEqualTo(code);
        assertThat(reason.en()).startsWith("By 2024-03-31").endsWith(end);
        assertThat(reason.zh()).startsWith("截至2024-03-31");
    }

    @Test
    void thresholds_belong_to_the_method_that_is_answered() {
        Method strict = new Method("schedule-gap", 2, new Thresholds(number("0"), number("0.05")));

        Assessment assessment =
                new Assessor(plan(), strict)
                        .assess(
                                FORTY_PLANNED,
                                known(figure("2024-Q1", "30")),
                                Derivation.NONE,
                                day("2024-03-31"));

        assertThat(assessment.status()).isEqualTo(Status.BEHIND);
        assertThat(assessment.method()).isEqualTo(strict);
    }

    @ParameterizedTest
    @CsvSource({"-0.01, 0.3", "0.3, 0.3", "0.3, 0.1"})
    void thresholds_ascend_from_zero(String onTrack, String atRisk) {
        assertThatThrownBy(() -> new Thresholds(number(onTrack), number(atRisk)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
