package org.districtprogress.core.decimal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class DivisionTest {

    @Test
    void quotient_has_six_places() {
        // 91 ÷ 366 = 0.24863387…
        assertThat(Division.of(91, 366)).isEqualTo(new BigDecimal("0.248634"));
        assertThat(Division.of(1, 2)).isEqualTo(new BigDecimal("0.500000"));
    }

    @Test
    void half_a_millionth_is_rounded_away_from_zero() {
        // 1 ÷ 2 000 000 = 0.0000005
        assertThat(Division.of(1, 2_000_000)).isEqualByComparingTo("0.000001");
        assertThat(Division.of(-1, 2_000_000)).isEqualByComparingTo("-0.000001");
    }

    @Test
    void less_than_half_a_millionth_is_dropped() {
        // 1 ÷ 2 000 001 = 0.00000049…
        assertThat(Division.of(1, 2_000_001)).isEqualByComparingTo("0");
    }

    @Test
    void division_by_zero_is_an_error_and_no_number() {
        assertThatThrownBy(() -> Division.of(1, 0)).isInstanceOf(ArithmeticException.class);
    }
}
