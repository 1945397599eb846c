package org.districtprogress.core.plan;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.districtprogress.core.Examples.day;
import static org.districtprogress.core.Examples.indicator;
import static org.districtprogress.core.Examples.target;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class TargetTest {

    @Test
    void value_is_above_zero_so_that_attainment_is_defined() {
        assertThatThrownBy(() -> target("0", "2024-12-31"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> target("-1", "2024-12-31"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void weight_is_above_zero_so_that_the_index_is_defined() {
        assertThatThrownBy(
                        () ->
                                new Target(
                                        Comparator.AT_LEAST,
                                        BigDecimal.ONE,
                                        day("2024-12-31"),
                                        Strength.PLAN,
                                        BigDecimal.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_has_a_target_says_how_it_adds_up_and_how_often_it_is_due() {
        assertThatThrownBy(() -> indicator(null, Frequency.MONTH, "100"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> indicator(Accumulation.LEVEL, null, "100"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
