package org.districtprogress.service.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.districtprogress.core.time.ReferencePeriod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTest {

    @ParameterizedTest
    @CsvSource({
        // Shanghai is 8 hours ahead: its 6 May begins at 16:00 UTC on 5 May
        "2024-05-06, 2024-Q1, 2024-05-05T16:00:00Z",
        // only the month: its end
        "2020-11, 2020-11-09, 2020-11-30T16:00:00Z",
        "2021-12, 2021-09, 2021-12-31T16:00:00Z",
        "2024-02, 2023, 2024-02-29T16:00:00Z",
        // nothing: the end of the period
        ", 2021-Q1, 2021-03-31T16:00:00Z",
        ", 2022, 2022-12-31T16:00:00Z",
        // published before its period was over: known from then on all the same
        "2025-06-30, 2025, 2025-06-29T16:00:00Z",
    })
    void figure_is_known_from_its_publication(String publishedOn, String period, String knownFrom) {
        assertThat(Publication.knownFrom(publishedOn, ReferencePeriod.parse("period", period)))
                .isEqualTo(Instant.parse(knownFrom));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2024-13", "2024-02-30", "6 May 2024", "2024-05-06T00:00"})
    void anything_else_is_no_publication(String publishedOn) {
        ReferencePeriod period = ReferencePeriod.parse("period", "2023");
        assertThatThrownBy(() -> Publication.knownFrom(publishedOn, period))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2024-05-06");
    }
}
