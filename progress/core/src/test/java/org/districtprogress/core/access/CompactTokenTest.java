package org.districtprogress.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompactTokenTest {

    @ParameterizedTest
    @ValueSource(strings = {"e30.e30.AA", "eyJhbGciOiJFUzI1NiJ9.e30.AbCd"})
    void three_parts_in_their_one_spelling_are(String token) {
        assertThat(CompactToken.isWellFormed(token)).isTrue();
    }

    /** AB holds four bits that nobody looks at; AA is the same byte. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "e30.e30.",
                "e30.e30",
                "e30.e30.AA.AA",
                "e30.e30.AB",
                "e30=.e30.AA",
                " e30.e30.AA",
                "e30.e30.AA ",
                "e30.e30.A",
                "e30.e3+.AA"
            })
    void what_is_written_otherwise_is_not(String token) {
        assertThat(CompactToken.isWellFormed(token)).isFalse();
    }
}
