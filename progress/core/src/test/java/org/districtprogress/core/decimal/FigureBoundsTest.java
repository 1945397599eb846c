package org.districtprogress.core.decimal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import org.districtprogress.core.error.ErrorKind;
import org.districtprogress.core.error.ProgressException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureBoundsTest {

    @ParameterizedTest
    @CsvSource({
        "25.10, 25.1",
        "0, 0",
        "0.000000000, 0",
        "0e2147483647, 0",
        "1e2, 100",
        "-128, -128",
        "0.000001, 0.000001",
        "1.0000000000, 1",
        "99999999999999, 99999999999999",
        "99999999999999.999999, 99999999999999.999999",
        "-99999999999999.999999, -99999999999999.999999"
    })
    void figure_within_the_bounds_is_itself_without_trailing_zeros(String given, String plain) {
        assertThat(check(given)).isEqualTo(new BigDecimal(plain));
        assertThat(check(given).toString()).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "100000000000000",
                "-100000000000000",
                "1e14",
                "1e400",
                "-1e400",
                "100e2147483647",
                "1e2147483647"
            })
    @Timeout(value = 1, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void fifteen_digits_and_more_are_refused_at_once(String given) {
        assertThat(refusal(given).errors().get(0).code()).isEqualTo("number-out-of-range");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0000001", "1.1234567", "-0.0000005", "1e-400", "1e-2147483647"})
    @Timeout(value = 1, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void seven_decimals_are_refused_and_never_rounded(String given) {
        assertThat(refusal(given).errors().get(0).code()).isEqualTo("too-many-decimals");
    }

    @Test
    void ten_to_the_four_hundredth_costs_no_time_however_often_it_comes() {
        BigDecimal huge = new BigDecimal("1e400");
        assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> {
                    for (int i = 0; i < 10_000; i++) {
                        assertThatThrownBy(() -> FigureBounds.check("/value", huge))
                                .isInstanceOf(ProgressException.class);
                    }
                });
    }

    @Test
    void refusal_names_the_field_and_shows_the_value_as_given() {
        ProgressException refusal = refusal("1e400");

        assertThat(refusal.kind()).isEqualTo(ErrorKind.INVALID);
        assertThat(refusal.errors().get(0).pointer()).isEqualTo("/value");
        assertThat(refusal.errors().get(0).rejected()).isEqualTo("1E+400");
    }

    private static BigDecimal check(String given) {
        return FigureBounds.check("/value", new BigDecimal(given));
    }

    private static ProgressException refusal(String given) {
        return catchThrowableOfType(ProgressException.class, () -> check(given));
    }
}
