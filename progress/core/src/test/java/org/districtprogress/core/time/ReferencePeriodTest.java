package org.districtprogress.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.districtprogress.core.Examples.day;

import java.util.List;
import java.util.stream.Stream;
import org.districtprogress.core.error.ErrorKind;
import org.districtprogress.core.error.ProgressException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencePeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2024, YEAR, 2024-01-01, 2024-12-31",
        "1990, YEAR, 1990-01-01, 1990-12-31",
        "2100, YEAR, 2100-01-01, 2100-12-31",
        "2024-H1, HALF, 2024-01-01, 2024-06-30",
        "2024-H2, HALF, 2024-07-01, 2024-12-31",
        "2024-Q1, QUARTER, 2024-01-01, 2024-03-31",
        "2024-Q2, QUARTER, 2024-04-01, 2024-06-30",
        "2024-Q3, QUARTER, 2024-07-01, 2024-09-30",
        "2024-Q4, QUARTER, 2024-10-01, 2024-12-31",
        "2024-01, MONTH, 2024-01-01, 2024-01-31",
        "2024-02, MONTH, 2024-02-01, 2024-02-29",
        "2023-02, MONTH, 2023-02-01, 2023-02-28",
        "2024-12, MONTH, 2024-12-01, 2024-12-31",
        "2024-03-15, DAY, 2024-03-15, 2024-03-15",
        "2024-02-29, DAY, 2024-02-29, 2024-02-29"
    })
    void code_is_read_and_written_back(String code, PeriodKind kind, String start, String end) {
        ReferencePeriod period = ReferencePeriod.parse("/period", code);

        assertThat(period.kind()).isEqualTo(kind);
        assertThat(period.start()).isEqualTo(day(start));
        assertThat(period.end()).isEqualTo(day(end));
        assertThat(period.code()).isEqualTo(code).isEqualTo(period.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "24",
                "20240",
                "1989",
                "2101",
                "-2024",
                "2024-",
                "2024-H0",
                "2024-H3",
                "2024-h1",
                "2024-Q0",
                "2024-Q5",
                "2024Q1",
                "2024-00",
                "2024-13",
                "2024-3",
                "2024-03-00",
                "2024-03-32",
                "2024-04-31",
                "2024-03-5",
                "2023-02-29",
                "2100-02-29",
                "2024-Q1-01",
                "2024/03",
                "2024-03-15T00:00",
                "2024\n",
                " 2024",
                "2024\u0000",
                "٢٠٢٤"
            })
    void anything_else_is_malformed(String code) {
        ProgressException refusal =
                catchThrowableOfType(
                        ProgressException.class, () -> ReferencePeriod.parse("/period", code));

        assertThat(refusal.kind()).isEqualTo(ErrorKind.INVALID);
        assertThat(refusal.errors().get(0).code()).isEqualTo("period-malformed");
        assertThat(refusal.errors().get(0).pointer()).isEqualTo("/period");
        assertThat(refusal.errors().get(0).rejected()).isEqualTo(code);
    }

    @Test
    void periods_are_ordered_by_last_day_then_the_longest_last() {
        List<ReferencePeriod> ordered =
                Stream.of(
                                "2025-01-01",
                                "2024",
                                "2024-Q4",
                                "2024-12-31",
                                "2024-H2",
                                "2024-12",
                                "2024-12-30",
                                "2023",
                                "2024-H1")
                        .map(code -> ReferencePeriod.parse("/period", code))
                        .sorted()
                        .toList();

        assertThat(ordered)
                .extracting(ReferencePeriod::code)
                .containsExactly(
                        "2023",
                        "2024-H1",
                        "2024-12-30",
                        "2024-12-31",
                        "2024-12",
                        "2024-Q4",
                        "2024-H2",
                        "2024",
                        "2025-01-01");
    }

    @ParameterizedTest
    @CsvSource({
        "YEAR, 2024-02-01",
        "YEAR, 2024-01-02",
        "HALF, 2024-04-01",
        "HALF, 2024-07-02",
        "QUARTER, 2024-02-01",
        "QUARTER, 2024-04-02",
        "MONTH, 2024-03-02"
    })
    void period_begins_on_a_first_day_of_its_kind(PeriodKind kind, String start) {
        assertThatThrownBy(() -> new ReferencePeriod(kind, day(start)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
