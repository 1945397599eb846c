package org.districtprogress.gateway.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.districtprogress.gateway.openmetrics.MetricFamily;
import org.districtprogress.gateway.openmetrics.OpenMetricsText;
import org.junit.jupiter.api.Test;

class ExpositionTest {

    private static final String AWKWARD = "a \"b\" \\n \\ {c=\"d\"},\n中 # EOF\\";

    private final Exposition exposition = new Exposition();

    @Test
    void awkward_signs_come_back_as_they_were() {
        exposition.family("x", AWKWARD).sample(1, "label", AWKWARD, "other", "");
        MetricFamily family = read().get("district_progress_x");
        assertThat(family.help()).isEqualTo(AWKWARD);
        assertThat(family.samples().get(0).labels()).isEqualTo(Map.of("label", AWKWARD));
    }

    @Test
    void numbers_are_exact_and_none_makes_no_sample() {
        exposition
                .family("x_ratio", "h")
                .sample(new BigDecimal("1E-8"), "n", "1")
                .sample(new BigDecimal("12345678901234567890.123456789"), "n", "2")
                .sample(null, "n", "3");
        MetricFamily family = read().get("district_progress_x_ratio");
        assertThat(family.unit()).isEqualTo("ratio");
        assertThat(family.samples())
                .extracting(sample -> sample.value().toPlainString())
                .containsExactly("0.00000001", "12345678901234567890.123456789");
    }

    private Map<String, MetricFamily> read() {
        return OpenMetricsText.read(exposition.text().getBytes(StandardCharsets.UTF_8));
    }
}
