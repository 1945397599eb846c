package org.districtprogress.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedActionTest {

    private static final String SIGNED = "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJ4In0.AbC_-d";

    @Test
    void an_action_is_noted_as_it_was_asked() {
        assertThat(AskedAction.of("GET", "/api/v1/talents", null)).isEqualTo("GET /api/v1/talents");
        assertThat(AskedAction.of("GET", "/api/v1/talents", "q=%E5%BC%A0&limit=2&odd"))
                .isEqualTo("GET /api/v1/talents?q=%E5%BC%A0&limit=2&odd");
    }

    @ParameterizedTest
    @CsvSource({
        "access_token=abc&limit=1, access_token=***&limit=1",
        "limit=1&client_secret=s=t, limit=1&client_secret=***",
        "Password=x, Password=***",
        "q=" + SIGNED + ", q=***",
        SIGNED + ", ***",
    })
    void a_secret_that_was_put_there_is_not(String asked, String noted) {
        assertThat(AskedAction.of("GET", "/a", asked)).isEqualTo("GET /a?" + noted);
    }

    @Test
    void nor_one_within_the_path() {
        assertThat(AskedAction.of("GET", "/a/" + SIGNED, null)).isEqualTo("GET /a/***");
    }
}
