package org.districtprogress.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> KNOWN = List.of("on", "knownAt", "limit", "cursor");

    @Test
    void misspelt_name_is_recognised() {
        assertThat(Nearest.to("knownat", KNOWN)).contains("knownAt");
        assertThat(Nearest.to("limt", KNOWN)).contains("limit");
        assertThat(Nearest.to("ons", KNOWN)).contains("on");
    }

    @Test
    void far_name_is_not_guessed() {
        assertThat(Nearest.to("zzzzzz", KNOWN)).isEmpty();
        assertThat(Nearest.to("x".repeat(5000), KNOWN)).isEmpty();
    }

    @Test
    void sentence_lists_what_is_allowed() {
        assertThat(Nearest.sentence("onn", KNOWN))
                .isEqualTo("Did you mean 'on'? Allowed are: cursor, knownAt, limit, on.");
        assertThat(Nearest.sentence("onn", List.of())).isEqualTo("None is allowed here.");
    }
}
