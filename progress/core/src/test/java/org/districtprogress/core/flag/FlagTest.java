package org.districtprogress.core.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.districtprogress.core.assessment.Part;
import org.districtprogress.core.assessment.Step;
import org.districtprogress.core.observation.Measurement;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.register.Stretch;
import org.junit.jupiter.api.Test;

class FlagTest {

    private static final LocalDate YEAR_END = LocalDate.of(2024, 12, 31);

    @Test
    void month_whose_last_three_days_bring_more_than_half_is_a_jump() {
        // 29 to 31 March: 60 of 100
        assertThat(
                        MonthEndJump.among(
                                List.of(step("2024-03-05", "40"), step("2024-03-29", "60")),
                                YEAR_END))
                .singleElement()
                .satisfies(
                        jump -> {
                            assertThat(jump.total()).isEqualByComparingTo("100");
                            assertThat(jump.last()).isEqualByComparingTo("60");
                            assertThat(jump.from()).isEqualTo("2024-03-29");
                        });
    }

    @Test
    void half_is_not_more_than_half_and_the_fourth_last_day_is_no_last_one() {
        assertThat(
                        MonthEndJump.among(
                                List.of(step("2024-03-05", "50"), step("2024-03-31", "50")),
                                YEAR_END))
                .isEmpty();
        assertThat(
                        MonthEndJump.among(
                                List.of(step("2024-03-05", "40"), step("2024-03-28", "60")),
                                YEAR_END))
                .isEmpty();
    }

    @Test
    void money_of_the_tenth_does_not_jump_because_its_record_holds_from_the_thirtieth() {
        // of 100 in March nothing moved in the last three days, whatever day it counts from
        assertThat(
                        MonthEndJump.among(
                                List.of(
                                        step("2024-03-05", "40"),
                                        step("2024-03-10", "2024-03-30", "60")),
                                YEAR_END))
                .isEmpty();
        // a record that holds from 2 May does not hide the last days of March
        assertThat(
                        MonthEndJump.among(
                                List.of(
                                        step("2024-03-05", "40"),
                                        step("2024-03-30", "2024-05-02", "60")),
                                YEAR_END))
                .extracting(MonthEndJump::month)
                .containsExactly(YearMonth.of(2024, 3));
    }

    @Test
    void what_does_not_count_on_the_day_is_no_part_of_a_jump() {
        List<Step> steps =
                List.of(step("2024-03-05", "40"), step("2024-03-30", "2024-05-02", "60"));
        assertThat(MonthEndJump.among(steps, LocalDate.of(2024, 5, 1))).isEmpty();
    }

    @Test
    void month_with_nothing_but_its_last_days_is_a_jump() {
        assertThat(
                        MonthEndJump.among(
                                List.of(step("2024-03-29", "20"), step("2024-03-31", "40")),
                                YEAR_END))
                .singleElement()
                .satisfies(
                        jump -> {
                            assertThat(jump.total()).isEqualByComparingTo("60");
                            assertThat(jump.last()).isEqualByComparingTo("60");
                        });
    }

    @Test
    void rate_is_compared_with_its_parts_to_its_own_decimals() {
        // 35.4 × 100 ÷ 88.5 = 40
        assertThat(quotientBeside(rate("39", "35.4", "88.5"))).isEqualByComparingTo("40");
        assertAgrees(rate("40", "35.4", "88.5"));
        // 28 × 100 ÷ 34 = 82.352941…
        assertAgrees(rate("82.35", "28", "34"));
        assertAgrees(rate("82.4", "28", "34"));
        assertThat(RateCheck.disagreement(rate("82.3", "28", "34"))).isPresent();
    }

    @Test
    void zeros_at_the_end_of_a_rate_are_decimals_it_is_given_in() {
        assertThat(quotientBeside(rate("40.0", "40.4", "100"))).isEqualByComparingTo("40.4");
        assertThat(quotientBeside(rate("100.0", "99.6", "100"))).isEqualByComparingTo("99.6");
        // as it is kept: nobody can tell 40 from 40.0 any more
        assertThat(quotientBeside(rate("40", "40.4", "100"))).isEqualByComparingTo("40.4");
        // 40.04 and 99.96 are 40.0 and 100.0 to one decimal, 40.05 is not
        assertAgrees(rate("40.0", "40.04", "100"));
        assertAgrees(rate("100", "99.96", "100"));
        assertThat(quotientBeside(rate("40.0", "40.05", "100"))).isEqualByComparingTo("40.05");
    }

    @Test
    void rate_over_nothing_disagrees_and_has_no_quotient() {
        assertThat(RateCheck.disagreement(rate("40", "40", "0")))
                .contains(new RateCheck.Disagreement(null));
        assertThat(RateCheck.disagreement(rate("0", "0", "0.000000")))
                .contains(new RateCheck.Disagreement(null));
    }

    @Test
    void rate_without_parts_cannot_disagree() {
        assertAgrees(new Measurement(BigDecimal.TEN, null, null, null));
    }

    private static void assertAgrees(Measurement rate) {
        assertThat(RateCheck.disagreement(rate)).isEmpty();
    }

    private static BigDecimal quotientBeside(Measurement rate) {
        return RateCheck.disagreement(rate).orElseThrow().quotient();
    }

    private static Measurement rate(String value, String numerator, String denominator) {
        return new Measurement(
                new BigDecimal(value),
                new BigDecimal(numerator),
                new BigDecimal(denominator),
                null);
    }

    private static Step step(String happened, String amount) {
        return step(happened, happened, amount);
    }

    private static Step step(String happened, String from, String amount) {
        return new Step(
                Part.NUMERATOR,
                LocalDate.parse(happened),
                LocalDate.parse(from),
                Stretch.FOREVER,
                new BigDecimal(amount),
                Trust.CLAIMED,
                Instant.EPOCH);
    }
}
