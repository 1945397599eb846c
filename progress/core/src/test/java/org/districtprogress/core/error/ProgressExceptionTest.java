package org.districtprogress.core.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgressExceptionTest {

    @Test
    void unknown_names_what_was_asked_for() {
        ProgressException unknown = ProgressException.unknown("indicator", "no-such");

        assertThat(unknown.kind()).isEqualTo(ErrorKind.UNKNOWN);
        assertThat(unknown.code()).isEqualTo("indicator-unknown");
        assertThat(unknown).hasMessage("There is no indicator 'no-such' here.");
        assertThat(unknown.errors())
                .containsExactly(
                        new FieldError(
                                ":indicator",
                                "indicator-unknown",
                                "There is no indicator 'no-such' here.",
                                "no-such"));
    }

    @Test
    void invalid_input_shares_one_code_and_the_field_says_which_rule_broke() {
        ProgressException invalid =
                ProgressException.invalid("?on", "day-malformed", "A day is 2024-03-31.", "soon");

        assertThat(invalid.kind()).isEqualTo(ErrorKind.INVALID);
        assertThat(invalid.code()).isEqualTo("invalid-input");
        assertThat(invalid.errors().get(0).code()).isEqualTo("day-malformed");
    }

    @Test
    void conflict_carries_its_own_code() {
        ProgressException conflict =
                ProgressException.conflict("/reason", "reason-required", "Say why.", null);

        assertThat(conflict.kind()).isEqualTo(ErrorKind.CONFLICT);
        assertThat(conflict.code()).isEqualTo("reason-required");
    }
}
