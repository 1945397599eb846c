package org.districtprogress.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthSpanTest {

    @ParameterizedTest
    @CsvSource({
        "2024-03-31, 2024-12-31, 9",
        "2023-12-31, 2024-12-31, 12",
        // 14 ÷ 29 of February and ten months
        "2024-02-15, 2024-12-31, 10.482759",
        // 16 ÷ 31 of March, and 15 ÷ 30 of April
        "2024-03-15, 2024-04-15, 1.016129",
        "2024-12-30, 2024-12-31, 0.032258",
        "2024-02-28, 2024-02-29, 0.034483",
        "2024-12-31, 2024-12-31, 0",
        "2025-01-31, 2024-12-31, 0"
    })
    void days_are_parts_of_their_own_month(LocalDate after, LocalDate through, BigDecimal months) {
        MonthSpan span = MonthSpan.between(after, through);
        assertThat(span.months()).isEqualByComparingTo(months);
        assertThat(span.isEmpty()).isEqualTo(months.signum() == 0);
    }

    @Test
    void days_of_a_year_add_up_to_twelve_months_to_the_last_digit() {
        BigDecimal all = new BigDecimal("12");
        MonthSpan year = MonthSpan.between(LocalDate.of(2023, 1, 16), LocalDate.of(2024, 1, 16));
        // 15 of 31 days at the beginning and 16 of 31 at the end
        assertThat(year.months()).isEqualByComparingTo(all);
        assertThat(year.perMonth(new BigDecimal("1"))).isEqualByComparingTo("0.083333");
    }

    @Test
    void amount_is_divided_by_what_is_not_rounded() {
        // 1 ÷ 31 of a month: 7 × 31 and not 7 ÷ 0.032258
        assertThat(
                        MonthSpan.between(LocalDate.of(2024, 12, 30), LocalDate.of(2024, 12, 31))
                                .perMonth(new BigDecimal("7")))
                .isEqualByComparingTo("217");
    }

    @Test
    void nothing_is_spread_over_no_time() {
        MonthSpan none = MonthSpan.between(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 1));
        assertThatThrownBy(() -> none.perMonth(BigDecimal.ONE))
                .isInstanceOf(ArithmeticException.class);
    }
}
