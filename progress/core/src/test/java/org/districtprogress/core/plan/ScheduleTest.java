package org.districtprogress.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.districtprogress.core.Examples.day;
import static org.districtprogress.core.Examples.number;
import static org.districtprogress.core.Examples.planned;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final Schedule SCHEDULE =
            new Schedule(List.of(planned("2024-03-31", "20"), planned("2024-06-30", "60")));
    private static final Optional<SchedulePoint> FROM_ZERO =
            Optional.of(planned("2023-12-31", "0"));

    @Test
    void scheduled_day_has_its_scheduled_value() {
        assertThat(at("2024-03-31")).hasValue(number("20"));
        assertThat(at("2024-06-30")).hasValue(number("60"));
    }

    @Test
    void between_two_scheduled_days_the_value_lies_on_the_line() {
        // 20 + (60 − 20) × 30 ÷ 91 = 20 + 1200 ÷ 91 = 20 + 13.186813
        assertThat(at("2024-04-30")).hasValue(number("33.186813"));
    }

    @Test
    void before_the_first_scheduled_day_the_line_rises_from_the_origin() {
        // 0 + 20 × 31 ÷ 91 = 6.813187
        assertThat(SCHEDULE.at(day("2024-01-31"), FROM_ZERO)).hasValue(number("6.813187"));
        // 0 + 20 × 1 ÷ 91 = 0.219780
        assertThat(SCHEDULE.at(day("2024-01-01"), FROM_ZERO)).hasValue(number("0.219780"));
    }

    @Test
    void before_the_first_scheduled_day_nothing_is_planned_without_an_origin() {
        assertThat(at("2024-03-30")).isEmpty();
    }

    @Test
    void before_the_origin_nothing_is_planned() {
        assertThat(SCHEDULE.at(day("2023-12-30"), FROM_ZERO)).isEmpty();
    }

    @Test
    void behind_the_last_scheduled_day_its_value_stands() {
        assertThat(at("2024-07-01")).hasValue(number("60"));
        assertThat(at("2030-01-01")).hasValue(number("60"));
    }

    @Test
    void without_a_schedule_nothing_is_planned() {
        assertThat(Schedule.NONE.isEmpty()).isTrue();
        assertThat(Schedule.NONE.at(day("2024-06-30"), FROM_ZERO)).isEmpty();
    }

    @Test
    void share_of_a_target_is_rounded_once() {
        // value 0.01 on day 3 of 3, target 0.01: on day 1 (0.01 × 1 ÷ 3) ÷ 0.01 = 1 ÷ 3
        // (rounded twice it would be 0.003333 ÷ 0.01 = 0.333300)
        Schedule small = new Schedule(List.of(planned("2024-01-03", "0.01")));

        assertThat(small.shareAt(day("2024-01-01"), FROM_ZERO, number("0.01")))
                .hasValue(number("0.333333"));
    }

    @Test
    void share_on_a_scheduled_day_and_behind_the_last_is_its_value_by_the_target() {
        // 20 ÷ 60 = 0.333333, 60 ÷ 60 = 1
        assertThat(share("2024-03-31")).hasValue(number("0.333333"));
        assertThat(share("2024-12-31")).hasValue(number("1.000000"));
        assertThat(share("2024-03-30")).isEmpty();
    }

    @Test
    void scheduled_days_ascend() {
        assertThatThrownBy(
                        () ->
                                new Schedule(
                                        List.of(
                                                planned("2024-03-31", "20"),
                                                planned("2024-03-31", "30"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Optional<BigDecimal> at(String day) {
        return SCHEDULE.at(day(day), Optional.empty());
    }

    private static Optional<BigDecimal> share(String day) {
        return SCHEDULE.shareAt(day(day), Optional.empty(), number("60"));
    }
}
