package org.districtprogress.core.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldErrorTest {

    @Test
    void rejected_value_of_120_characters_is_shown_whole() {
        assertThat(rejected("x".repeat(120))).isEqualTo("x".repeat(120));
    }

    @Test
    void longer_rejected_value_is_cut_and_says_so() {
        assertThat(rejected("x".repeat(121))).isEqualTo("x".repeat(120) + "…");
    }

    @Test
    void cut_never_halves_a_character() {
        // 😀 takes two chars: 119 + 2 = 121, so the cut at 120 would fall within it
        assertThat(rejected("x".repeat(119) + "😀tail")).isEqualTo("x".repeat(119) + "…");
        assertThat(rejected("x".repeat(118) + "😀tail")).isEqualTo("x".repeat(118) + "😀…");
    }

    @Test
    void absent_value_stays_absent() {
        assertThat(rejected(null)).isNull();
    }

    private static String rejected(String given) {
        return new FieldError("/value", "code", "message", given).rejected();
    }
}
