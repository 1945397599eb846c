package org.districtprogress.deploy.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

    @Test
    void values_are_read_as_they_are_written() {
        assertThat(JsonText.read(" {\"a\" : [1, -20,true , null], \"b\":{}, \"c\":[ ] } "))
                .isEqualTo(
                        Map.of(
                                "a", Arrays.asList(1L, -20L, true, null),
                                "b", Map.of(),
                                "c", List.of()));
        assertThat(JsonText.read("\"\\u7edf\\n\\\"\\\\/\\ud83d\\ude00计\""))
                .isEqualTo("统\n\"\\/😀计");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[1,]",
                "{\"a\":1,}",
                "{\"a\":1,\"a\":2}",
                "01",
                "1.5",
                "1e3",
                "\"a",
                "\"\n\"",
                "\"\\x\"",
                "\"\\u12\"",
                "{} {}",
                "nul",
                "[1 2]",
                "{a:1}"
            })
    void what_is_none_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> JsonText.read(text));
    }

    @Test
    void depth_has_an_end() {
        assertThatIllegalArgumentException().isThrownBy(() -> JsonText.read("[".repeat(10_000)));
    }
}
