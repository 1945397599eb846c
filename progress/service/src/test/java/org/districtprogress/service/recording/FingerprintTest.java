package org.districtprogress.service.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.districtprogress.core.observation.Measurement;
import org.districtprogress.core.observation.Source;
import org.districtprogress.core.register.Stretch;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static final Source SOURCE = new Source("office", null, null, null, null, null);

    private final JsonMapper exact =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    @Test
    void is_sixteen_hex_digits_of_the_digest_of_what_was_said() {
        // printf '4:25.1-----6:office-----' | sha256sum
        assertThat(Fingerprint.of(figure("25.10"), null, SOURCE)).isEqualTo("412502f7b0110de8");
    }

    @Test
    void trailing_zeros_and_the_order_of_fields_say_nothing() throws Exception {
        assertThat(of("{\"sum\":1.50,\"name\":{\"zh\":\"甲\",\"en\":null}}"))
                .isEqualTo(of("{\"name\":{\"zh\":\"甲\"},\"sum\":1.5}"));
    }

    @Test
    void another_content_day_or_source_is_another_fingerprint() throws Exception {
        String first = of("{\"a\":\"1\"}");
        assertThat(of("{\"a\":1}")).isNotEqualTo(first);
        assertThat(of("{\"a\":[\"1\"]}")).isNotEqualTo(first);
        assertThat(of("{\"b\":\"1\"}")).isNotEqualTo(first);
        JsonNode same = exact.readTree("{\"a\":\"1\"}");
        assertThat(Fingerprint.of(same, LocalDate.parse("2024-01-01"), SOURCE)).isNotEqualTo(first);
        assertThat(Fingerprint.of(same, null, new Source("office", "1", null, null, null, null)))
                .isNotEqualTo(first);
        assertThat(Fingerprint.of(same, Stretch.EVER, SOURCE)).isEqualTo(first);
    }

    @Test
    void a_note_does_not_run_into_the_source() {
        assertThat(Fingerprint.of(figure("1"), "ab", SOURCE))
                .isNotEqualTo(
                        Fingerprint.of(
                                figure("1"),
                                "a",
                                new Source("boffice", null, null, null, null, null)));
    }

    @Test
    void a_number_that_was_not_read_exactly_is_refused() {
        assertThatThrownBy(
                        () ->
                                Fingerprint.of(
                                        new JsonMapper().readTree("{\"a\":0.1}"), null, SOURCE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private String of(String json) throws Exception {
        return Fingerprint.of(exact.readTree(json), null, SOURCE);
    }

    private static Measurement figure(String value) {
        return new Measurement(new BigDecimal(value), null, null, null);
    }
}
