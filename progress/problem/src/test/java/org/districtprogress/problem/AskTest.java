package org.districtprogress.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.districtprogress.core.error.ErrorKind;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.plan.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskTest {

    @Test
    void day_is_read_at_both_ends_of_its_range() {
        assertThat(Ask.day("on", "2000-01-01")).isEqualTo(LocalDate.of(2000, 1, 1));
        assertThat(Ask.day("on", "2100-12-31")).isEqualTo(LocalDate.of(2100, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2024-3-1",
                "+2024-01-01",
                "20240101",
                "2024-02-30",
                "2024-13-01",
                "2024-01-01 ",
                "2024-01-01T00:00:00Z",
                "-2024-01-01",
                "٢٠٢٤-٠١-٠١",
                "today"
            })
    void another_spelling_of_a_day_is_refused(String value) {
        refuses(() -> Ask.day("on", value), "?on", "date-malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999-12-31", "2101-01-01", "9999-12-31", "0000-01-01"})
    void day_outside_the_range_is_refused(String value) {
        refuses(() -> Ask.day("on", value), "?on", "date-out-of-range");
    }

    @Test
    void moment_is_read_with_z_and_with_an_offset() {
        Instant expected = Instant.parse("2024-05-01T00:00:00Z");
        assertThat(Ask.moment("knownAt", "2024-05-01T00:00:00Z")).isEqualTo(expected);
        assertThat(Ask.moment("knownAt", "2024-05-01T08:00:00+08:00")).isEqualTo(expected);
        assertThat(Ask.moment("knownAt", "2024-05-01T00:00:00.000Z")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024-05-01",
                "2024-05-01T00:00:00",
                "2024-05-01T08:00:00 08:00",
                "1714521600",
                "2024-05-01T24:00:00Z",
                "2024-05-01T00:00:00z",
                "2024-05-01T00:00:00+25:00",
                "2024-05-01T00:00:00.0000000001Z",
                "2024-05-01T00:00:60Z"
            })
    void another_spelling_of_a_moment_is_refused(String value) {
        refuses(() -> Ask.moment("knownAt", value), "?knownAt", "moment-malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024-3", "2024-13", "202403", "2024-03-01", "2024-Q1"})
    void another_spelling_of_a_month_is_refused(String value) {
        refuses(() -> Ask.month("from", value), "?from", "month-malformed");
    }

    @Test
    void month_is_read() {
        assertThat(Ask.month("from", "2024-03")).isEqualTo(YearMonth.of(2024, 3));
    }

    @Test
    void limit_is_fifty_unless_asked_otherwise() {
        assertThat(Ask.limit(null)).isEqualTo(50);
        assertThat(Ask.limit("1")).isEqualTo(1);
        assertThat(Ask.limit("1000")).isEqualTo(1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "1001", "-1", "+5", "05", "1e2", "99999999999999999999", "٥"})
    void limit_outside_one_to_a_thousand_is_refused(String value) {
        refuses(() -> Ask.limit(value), "?limit", "limit-out-of-range");
    }

    @Test
    void flag_is_false_where_absent() {
        assertThat(Ask.flag("history", null)).isFalse();
        assertThat(Ask.flag("history", "false")).isFalse();
        assertThat(Ask.flag("history", "true")).isTrue();
        refuses(() -> Ask.flag("history", "TRUE"), "?history", "flag-malformed");
        refuses(() -> Ask.flag("history", ""), "?history", "flag-malformed");
    }

    @Test
    void choice_is_spelt_as_its_constant() {
        assertThat(Ask.choice("?strength", Strength.class, "ENSURE")).isEqualTo(Strength.ENSURE);
        assertThatThrownBy(() -> Ask.choice("?strength", Strength.class, "ensure"))
                .hasMessageContaining("Did you mean 'ENSURE'? Allowed are: ENSURE, PLAN, STRIVE.");
    }

    @Test
    void trust_is_asked_in_lower_case_and_is_claimed_where_absent() {
        assertThat(Ask.trust(null)).isEqualTo(Trust.CLAIMED);
        assertThat(Ask.trust("claimed")).isEqualTo(Trust.CLAIMED);
        assertThat(Ask.trust("verified")).isEqualTo(Trust.VERIFIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CLAIMED", "Verified", "rejected", "verify", " claimed"})
    void other_trust_is_refused_with_what_is_allowed(String value) {
        refuses(() -> Ask.trust(value), "?trust", "choice-unknown");
        assertThatThrownBy(() -> Ask.trust(value))
                .hasMessageContaining("Allowed are: claimed, verified.");
    }

    @Test
    void cursor_leads_back_to_its_position() {
        assertThat(Ask.position(Ask.cursor("2024-03|指标/7"))).isEqualTo("2024-03|指标/7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "YQ==", "YR", "AA", "_w", "a b", "Y"})
    void cursor_we_did_not_write_is_refused(String cursor) {
        refuses(() -> Ask.position(cursor), "?cursor", "cursor-malformed");
    }

    private static void refuses(ThrowingCallable asked, String pointer, String code) {
        assertThatThrownBy(asked)
                .asInstanceOf(InstanceOfAssertFactories.type(ProgressException.class))
                .satisfies(
                        refused -> {
                            assertThat(refused.kind()).isEqualTo(ErrorKind.INVALID);
                            assertThat(refused.errors()).hasSize(1);
                            assertThat(refused.errors().get(0).pointer()).isEqualTo(pointer);
                            assertThat(refused.errors().get(0).code()).isEqualTo(code);
                        });
    }
}
