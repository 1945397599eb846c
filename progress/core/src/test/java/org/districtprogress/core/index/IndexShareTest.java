package org.districtprogress.core.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.districtprogress.core.Examples.number;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexShareTest {

    @ParameterizedTest
    @CsvSource({
        "0.2, 0.25, 0.8", // 0.2 ÷ 0.25
        "0.1, 0.3, 0.333333", // 0.1 ÷ 0.3
        "0.25, 0.25, 1",
        "0.26, 0.25, 1", // 1.04, capped
        "0.4, , 0.4", // no expectation: attainment itself
        "1.5, , 1", // capped
        "0.4, 0, 0.4", // nothing expected yet: attainment itself
        "1.5, 0, 1",
        "0, 0.25, 0",
        "-0.5, 0.25, 0", // moved away: never below nothing
        "-0.5, , 0"
    })
    void share_is_attainment_by_expectation_within_zero_and_one(
            String attainment, String expected, String share) {
        BigDecimal expectation = expected == null ? null : number(expected);

        assertThat(IndexShare.of(BigDecimal.ONE, number(attainment), expectation).share())
                .isEqualByComparingTo(share);
    }

    @Test
    void without_an_actual_there_is_no_share() {
        assertThat(IndexShare.of(BigDecimal.ONE, null, number("0.5")).share()).isNull();
    }

    @Test
    void share_lies_within_zero_and_one() {
        assertThatThrownBy(() -> new IndexShare(BigDecimal.ONE, number("1.000001")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new IndexShare(BigDecimal.ONE, number("-0.000001")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void weight_is_above_zero() {
        assertThatThrownBy(() -> new IndexShare(BigDecimal.ZERO, null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
