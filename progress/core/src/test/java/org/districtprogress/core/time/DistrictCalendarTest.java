package org.districtprogress.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtprogress.core.Examples.day;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistrictCalendarTest {

    @Test
    void day_begins_eight_hours_before_it_does_in_greenwich() {
        assertThat(DistrictCalendar.startOf(day("2024-05-06")))
                .isEqualTo(Instant.parse("2024-05-05T16:00:00Z"));
    }

    @Test
    void day_is_over_when_the_next_one_begins() {
        assertThat(DistrictCalendar.endOf(day("2024-12-31")))
                .isEqualTo(DistrictCalendar.startOf(day("2025-01-01")));
    }

    @Test
    void moment_belongs_to_the_day_of_the_district() {
        assertThat(DistrictCalendar.dayOf(Instant.parse("2024-12-31T15:59:59.999Z")))
                .isEqualTo(day("2024-12-31"));
        assertThat(DistrictCalendar.dayOf(Instant.parse("2024-12-31T16:00:00Z")))
                .isEqualTo(day("2025-01-01"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 1, 2024-03-31",
        "2023-02-28, 1, 2023-03-31",
        "2024-01-31, 1, 2024-02-29",
        "2024-03-31, 1, 2024-04-30",
        "2024-04-30, 1, 2024-05-31",
        "2024-06-30, 6, 2024-12-31",
        "2024-02-29, 12, 2025-02-28",
        "2023-02-28, 12, 2024-02-29"
    })
    void month_end_leads_to_month_end(String from, int months, String to) {
        assertThat(DistrictCalendar.monthsAfter(day(from), months)).isEqualTo(day(to));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-15, 1, 2024-04-15",
        "2024-02-28, 1, 2024-03-28",
        "2024-01-30, 1, 2024-02-29"
    })
    void other_days_keep_their_number_as_far_as_the_month_has_it(
            String from, int months, String to) {
        assertThat(DistrictCalendar.monthsAfter(day(from), months)).isEqualTo(day(to));
    }
}
