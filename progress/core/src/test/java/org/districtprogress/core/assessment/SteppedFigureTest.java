package org.districtprogress.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtprogress.core.Examples.day;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.register.Stretch;
import org.junit.jupiter.api.Test;

class SteppedFigureTest {

    private static final FigureRule FUNDS =
            FigureRule.sum("funds", "到位资金", "Funds", "CNY", new BigDecimal("100000000"));

    @Test
    void contributions_of_days_that_have_come_are_summed() {
        SteppedFigure funds =
                new SteppedFigure(
                        FUNDS,
                        List.of(
                                step(Part.NUMERATOR, "2024-01-20", "150000000.25"),
                                step(Part.NUMERATOR, "2024-03-31", "49999999.75")));

        // 150000000.25 ÷ 10⁸ = 1.5000000025, to six places 1.500000
        assertThat(funds.on(day("2024-03-30")).orElseThrow().value()).isEqualByComparingTo("1.5");
        // (150000000.25 + 49999999.75) ÷ 10⁸
        DerivedFigure both = funds.on(day("2024-03-31")).orElseThrow();
        assertThat(both.value()).isEqualByComparingTo("2");
        assertThat(both.numerator()).isEqualByComparingTo("200000000");
        assertThat(both.denominator()).isNull();
    }

    @Test
    void share_is_sum_over_sum_and_not_a_mean_of_shares() {
        SteppedFigure share =
                new SteppedFigure(
                        Rules.SHARE,
                        List.of(
                                step(Part.NUMERATOR, "2024-01-31", "35.4"),
                                step(Part.DENOMINATOR, "2024-01-01", "88.5"),
                                step(Part.DENOMINATOR, "2024-07-01", "30")));

        // 35.4 × 100 ÷ 88.5
        assertThat(share.on(day("2024-06-30")).orElseThrow().value()).isEqualByComparingTo("40");
        // 35.4 × 100 ÷ 118.5 = 29.873417…
        assertThat(share.on(day("2024-07-01")).orElseThrow().value())
                .isEqualByComparingTo("29.873418");
    }

    @Test
    void nothing_to_be_a_share_of_is_no_figure() {
        SteppedFigure share =
                new SteppedFigure(Rules.SHARE, List.of(step(Part.NUMERATOR, "2024-01-31", "35.4")));

        assertThat(share.on(day("2024-06-30"))).isEmpty();
    }

    @Test
    void no_row_is_no_figure_and_a_row_that_does_not_count_is_zero() {
        SteppedFigure count =
                new SteppedFigure(Rules.COUNT, List.of(step(Part.NUMERATOR, "2024-02-01", "0")));

        assertThat(count.on(day("2024-01-31"))).isEmpty();
        assertThat(count.on(day("2024-02-01")).orElseThrow().value()).isEqualByComparingTo("0");
    }

    @Test
    void figure_is_trusted_as_its_least_trusted_row_of_the_day() {
        Step verified =
                new Step(
                        Part.NUMERATOR,
                        null,
                        day("2024-01-01"),
                        Stretch.FOREVER,
                        BigDecimal.ONE,
                        Trust.VERIFIED,
                        Instant.EPOCH);
        SteppedFigure count =
                new SteppedFigure(
                        Rules.COUNT, List.of(verified, step(Part.NUMERATOR, "2024-02-01", "1")));

        assertThat(count.on(day("2024-01-31")).orElseThrow().trust()).isEqualTo(Trust.VERIFIED);
        assertThat(count.on(day("2024-02-01")).orElseThrow().trust()).isEqualTo(Trust.CLAIMED);
    }

    @Test
    void step_ends_before_its_end() {
        SteppedFigure count =
                new SteppedFigure(
                        Rules.COUNT,
                        List.of(
                                new Step(
                                        Part.NUMERATOR,
                                        null,
                                        day("2024-01-01"),
                                        day("2024-02-01"),
                                        BigDecimal.ONE,
                                        Trust.CLAIMED,
                                        Instant.EPOCH)));

        assertThat(count.on(day("2024-01-31"))).isPresent();
        assertThat(count.on(day("2024-02-01"))).isEmpty();
    }

    private static Step step(Part part, String from, String amount) {
        return new Step(
                part,
                null,
                day(from),
                Stretch.FOREVER,
                new BigDecimal(amount),
                Trust.CLAIMED,
                Instant.EPOCH);
    }
}
