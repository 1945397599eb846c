package org.districtprogress.gateway.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.districtprogress.api.NameView;
import org.districtprogress.api.assessment.AssessmentView;
import org.districtprogress.api.commitment.CommitmentView;
import org.districtprogress.api.commitment.MilestoneView;
import org.districtprogress.api.district.DistrictPage;
import org.districtprogress.api.district.DistrictProgressView;
import org.districtprogress.api.plan.IndicatorView;
import org.districtprogress.api.plan.SchedulePointView;
import org.districtprogress.api.plan.UnitView;
import org.districtprogress.api.progress.IndexView;
import org.districtprogress.core.commitment.CommitmentState;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.plan.Accumulation;
import org.districtprogress.core.plan.Role;
import org.districtprogress.gateway.fake.Examples;
import org.districtprogress.gateway.words.Language;
import org.districtprogress.gateway.words.Words;
import org.junit.jupiter.api.Test;

/** The target is 100 by the end of 2024; April is in the quarter that ends on 30 June. */
class GoalsTest {

    private static final YearMonth APRIL = YearMonth.of(2024, 4);

    @Test
    void without_a_schedule_the_goal_is_the_time_that_has_passed() {
        // 182 of 366 days: 0.497268, of 100 that is 49.7268.
        assertThat(goal(Accumulation.CUMULATIVE, List.of()))
                .isEqualTo("按序时进度折算，二季度末应达 49.73 %（年度目标的 49.73%）；2024年12月31日前不低于 100 %");
    }

    @Test
    void scheduled_day_has_its_value() {
        assertThat(goal(Accumulation.LEVEL, List.of(point(6, 30, "62.5"), point(12, 31, "100"))))
                .startsWith("二季度末应达 62.5 %（年度目标的 62.50%）");
    }

    @Test
    void day_between_two_of_the_schedule_is_reckoned_and_says_so() {
        // 30 June is 92 of the 275 days from 30 March to 30 December: 10 + 90 × 92 ÷ 275 = 40.109.
        assertThat(goal(Accumulation.LEVEL, List.of(point(3, 30, "10"), point(12, 30, "100"))))
                .startsWith("按序时进度折算，二季度末应达 40.11 %（年度目标的 40.11%）");
    }

    @Test
    void level_without_a_schedule_has_no_goal_before_its_day() {
        assertThat(goal(Accumulation.LEVEL, List.of())).startsWith("计划未列季度目标；");
    }

    @Test
    void goal_is_unknown_where_no_definition_was_answered() {
        assertThat(new Goals(Words.in(Language.ZH), sources(List.of())).of(judged()))
                .startsWith("季度目标未知（定义没有应答）；");
    }

    @Test
    void commitment_is_to_reach_the_milestones_of_the_quarter() {
        Goals goals = new Goals(Words.in(Language.EN), sources(List.of()));
        assertThat(goals.of(commitment(milestone("a", 3), milestone("b", 4), milestone("c", 6))))
                .isEqualTo("name of b (due 30 April 2024); name of c (due 30 June 2024)");
        assertThat(goals.of(commitment(milestone("d", 9))))
                .isEqualTo("no milestone in the second quarter");
    }

    private static String goal(Accumulation accumulation, List<SchedulePointView> schedule) {
        IndicatorView definition =
                new IndicatorView(
                        "tested",
                        Role.TARGET,
                        "industry",
                        null,
                        Examples.name("tested"),
                        new UnitView(
                                "PERCENT",
                                new NameView("%", "per cent"),
                                "PERCENT",
                                BigDecimal.ONE),
                        accumulation,
                        null,
                        Examples.target(),
                        null,
                        schedule,
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        List.of());
        return new Goals(Words.in(Language.ZH), sources(List.of(definition))).of(judged());
    }

    private static AssessmentView judged() {
        return Examples.unreported("tested", "industry", APRIL.atEndOfMonth(), Examples.MOMENT);
    }

    private static SchedulePointView point(int month, int day, String value) {
        return new SchedulePointView(LocalDate.of(2024, month, day), new BigDecimal(value));
    }

    private static CommitmentView commitment(MilestoneView... milestones) {
        return new CommitmentView(
                "tested",
                "industry",
                "stream",
                Examples.name("tested"),
                CommitmentState.UNDER_WAY,
                APRIL.atEndOfMonth(),
                Examples.MOMENT,
                Trust.CLAIMED,
                List.of(),
                null,
                null,
                List.of(milestones));
    }

    private static MilestoneView milestone(String code, int month) {
        return new MilestoneView(
                "tested",
                code,
                1,
                Examples.name(code),
                YearMonth.of(2024, month).atEndOfMonth(),
                null,
                null,
                null,
                Examples.MOMENT,
                "planner",
                Trust.CLAIMED,
                null,
                List.of());
    }

    private static Sources sources(List<IndicatorView> definitions) {
        return new Sources(
                APRIL,
                new DistrictProgressView(
                        Examples.PLAN,
                        APRIL.atEndOfMonth(),
                        Examples.MOMENT,
                        Trust.CLAIMED,
                        true,
                        List.of(),
                        Map.of(),
                        0,
                        new IndexView(null, null, null, null, null),
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        List.of()),
                new DistrictPage<>(definitions, null, true, List.of()),
                new DistrictPage<>(List.of(), null, true, List.of()),
                Map.of(),
                false);
    }
}
