package org.districtprogress.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtprogress.core.Examples.assess;
import static org.districtprogress.core.Examples.assessor;
import static org.districtprogress.core.Examples.day;
import static org.districtprogress.core.Examples.dueOn;
import static org.districtprogress.core.Examples.indicator;
import static org.districtprogress.core.Examples.investmentRate;
import static org.districtprogress.core.Examples.known;
import static org.districtprogress.core.Examples.suspendedFrom;
import static org.districtprogress.core.Figure.figure;

import java.util.Optional;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.plan.Accumulation;
import org.districtprogress.core.plan.Frequency;
import org.junit.jupiter.api.Test;

class ReasonTest {

    @Test
    void every_status_says_which_rule_decided() {
        var level = indicator(Accumulation.LEVEL, Frequency.MONTH, "100");
        var yearly = indicator(Accumulation.LEVEL, Frequency.YEAR, "100");

        assertThat(assess(suspendedFrom(level, "2024-01-01"), "2024-06-30").reason().code())
                .isEqualTo("suspended-by-plan-revision");
        assertThat(assess(yearly, "2024-06-30").reason().code()).isEqualTo("published-once-a-year");
        assertThat(assess(level, "2024-06-30").reason().code()).isEqualTo("no-figure-of-plan-year");
        assertThat(assess(level, "2024-06-30", figure("2024-06", "100")).reason().code())
                .isEqualTo("target-reached");
        assertThat(assess(level, "2024-12-31", figure("2024", "1")).reason().code())
                .isEqualTo("short-on-due-day");
        assertThat(assess(level, "2024-06-30", figure("2024-06", "1")).reason().code())
                .isEqualTo("level-without-schedule");
    }

    @Test
    void numbers_are_written_plainly() {
        var millions = indicator(Accumulation.LEVEL, Frequency.MONTH, "1E+7");

        assertThat(assess(millions, "2024-06-30", figure("2024-06", "20000000.50")).reason().en())
                .isEqualTo("The actual 20000000.5 has reached the target 10000000.");
    }

    @Test
    void missed_does_not_take_the_day_judged_on_for_the_due_day() {
        DerivedFigure derived = Rules.figure("99", Trust.CLAIMED);

        Assessment assessment =
                assessor()
                        .assess(
                                dueOn(investmentRate(), "2024-06-30"),
                                known(),
                                on -> Optional.of(derived),
                                day("2024-09-30"));

        assertThat(assessment.status()).isEqualTo(Status.MISSED);
        assertThat(assessment.reason().en()).startsWith("Due by 2024-06-30,").contains("99");
        assertThat(assessment.reason().zh()).startsWith("2024-06-30已到期限");
    }
}
