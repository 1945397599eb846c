package org.districtprogress.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SocialCreditCodeTest {

    /** Sums worked by hand: only the first character, 9, weighs: 9 × 1 = 9; 31 − 9 = 22 is N. */
    @Test
    void check_character_is_the_weighted_sum_taken_from_31() {
        assertThat(SocialCreditCode.checkCharacter("90000000000000000")).isEqualTo('N');
        // 1 × 3¹ = 3; 31 − 3 = 28 is W
        assertThat(SocialCreditCode.checkCharacter("01000000000000000")).isEqualTo('W');
        // nothing weighs: (31 − 0) mod 31 = 0
        assertThat(SocialCreditCode.checkCharacter("00000000000000000")).isEqualTo('0');
    }

    @Test
    void code_with_another_check_character_is_refused() {
        assertThat(SocialCreditCode.isValid("90000000000000000N")).isTrue();
        assertThat(SocialCreditCode.isValid("90000000000000000P")).isFalse();
    }

    @Test
    void letters_that_are_not_in_the_alphabet_are_refused() {
        assertThat(SocialCreditCode.hasShape("9137030000000000OI")).isFalse();
        assertThat(SocialCreditCode.hasShape("90000000000000000")).isFalse();
    }
}
