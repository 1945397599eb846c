package org.districtprogress.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.districtprogress.core.Examples.HUNDRED_MILLION_YUAN;
import static org.districtprogress.core.Examples.NAME;
import static org.districtprogress.core.Examples.PERCENT;
import static org.districtprogress.core.Examples.YUAN;

import java.math.BigDecimal;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.core.error.ProgressException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitConversionTest {

    @ParameterizedTest
    @CsvSource({
        "12800000000, 128", // 128 × 10^8
        "100, 0.000001", // 100 ÷ 10^8
        "-250000000, -2.5",
        "0, 0"
    })
    void yuan_convert_to_hundred_millions_exactly(String yuan, String hundredMillions) {
        assertThat(convert(yuan, YUAN, HUNDRED_MILLION_YUAN))
                .isEqualTo(new BigDecimal(hundredMillions));
    }

    @ParameterizedTest
    @CsvSource({"25.1, 2510000000", "0.000001, 100"})
    void hundred_millions_convert_to_yuan(String hundredMillions, String yuan) {
        assertThat(convert(hundredMillions, HUNDRED_MILLION_YUAN, YUAN))
                .isEqualTo(new BigDecimal(yuan));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "99", "100.5", "12345678901"})
    void what_six_places_do_not_hold_is_refused_and_not_rounded(String yuan) {
        // 1 ÷ 10^8 = 0.00000001, eight places
        assertThat(refusal(yuan, YUAN, HUNDRED_MILLION_YUAN).code())
                .isEqualTo("conversion-inexact");
    }

    @Test
    void another_dimension_does_not_convert() {
        FieldError refusal = refusal("1", PERCENT, YUAN);

        assertThat(refusal.code()).isEqualTo("unit-not-convertible");
        assertThat(refusal.pointer()).isEqualTo("/unit");
        assertThat(refusal.rejected()).isEqualTo("PERCENT");
    }

    @Test
    void own_unit_is_only_checked() {
        assertThat(convert("25.10", PERCENT, PERCENT)).isEqualTo(new BigDecimal("25.1"));
        assertThat(refusal("1e400", PERCENT, PERCENT).code()).isEqualTo("number-out-of-range");
    }

    @Test
    void result_stays_within_the_bounds_of_a_figure() {
        // 10^7 × 10^8 = 10^15, sixteen digits
        assertThat(refusal("10000000", HUNDRED_MILLION_YUAN, YUAN).code())
                .isEqualTo("number-out-of-range");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "1e100000000", "1e2147483647"})
    @Timeout(value = 1, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void number_beyond_the_bounds_is_refused_before_it_is_expanded(String yuan) {
        assertThat(refusal(yuan, YUAN, HUNDRED_MILLION_YUAN).code())
                .isEqualTo("number-out-of-range");
    }

    @Test
    void base_unit_is_one_of_itself() {
        assertThatThrownBy(() -> new Unit("CNY", NAME, "CNY", BigDecimal.TEN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void factor_is_above_zero() {
        assertThatThrownBy(() -> new Unit("CNY_100M", NAME, "CNY", BigDecimal.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static BigDecimal convert(String value, Unit from, Unit to) {
        return UnitConversion.convert(new BigDecimal(value), from, to);
    }

    private static FieldError refusal(String value, Unit from, Unit to) {
        return catchThrowableOfType(ProgressException.class, () -> convert(value, from, to))
                .errors()
                .get(0);
    }
}
