package org.districtprogress.gateway.openmetrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader is strict, and reads what the specification itself shows. */
class OpenMetricsTextTest {

    @Test
    void what_the_specification_shows_is_read() {
        Map<String, MetricFamily> families =
                read(
                        """
                        # TYPE acme_http_router_request_seconds summary
                        # UNIT acme_http_router_request_seconds seconds
                        # HELP acme_http_router_request_seconds Latency though all of ACME's HTTP request router.
                        acme_http_router_request_seconds_sum{path="/api/v1",method="GET"} 9036.32
                        acme_http_router_request_seconds_count{path="/api/v1",method="GET"} 807283.0
                        acme_http_router_request_seconds_created{path="/api/v1",method="GET"} 1605281325.0
                        # TYPE go_goroutines gauge
                        # HELP go_goroutines Number of goroutines that currently exist.
                        go_goroutines 69
                        # TYPE process_cpu_seconds counter
                        # UNIT process_cpu_seconds seconds
                        # HELP process_cpu_seconds Total user and system CPU time spent in seconds.
                        process_cpu_seconds_total 4.20072246e+06
                        # TYPE foo histogram
                        foo_bucket{le="+Inf"} 17.0 # {trace_id="oHg5SJYRHA0"} 9.8 1520879607.789
                        # EOF
                        """);
        assertThat(families)
                .containsOnlyKeys(
                        "acme_http_router_request_seconds",
                        "go_goroutines",
                        "process_cpu_seconds",
                        "foo");
        MetricFamily router = families.get("acme_http_router_request_seconds");
        assertThat(router.type()).isEqualTo("summary");
        assertThat(router.unit()).isEqualTo("seconds");
        assertThat(router.help()).startsWith("Latency though all of ACME's");
        assertThat(router.samples()).hasSize(3);
        assertThat(router.samples().get(0).labels())
                .isEqualTo(Map.of("path", "/api/v1", "method", "GET"));
        assertThat(families.get("process_cpu_seconds").samples().get(0).value())
                .isEqualByComparingTo("4200722.46");
    }

    @Test
    void escapes_times_and_what_is_no_number_are_read() {
        MetricFamily family =
                read("""
                                # TYPE a gauge
                                # HELP a \\"one\\\\two\\nthree\\"
                                a{x="C:\\\\DIR,}\\"\\n",y=""} NaN
                                a{x="1"} -Inf 1.5
                                a{x="1"} 2 1.75
                                # EOF
                                """)
                        .get("a");
        assertThat(family.help()).isEqualTo("\"one\\two\nthree\"");
        assertThat(family.samples().get(0).labels()).isEqualTo(Map.of("x", "C:\\DIR,}\"\n"));
        assertThat(family.samples().get(0).value()).isNull();
        assertThat(family.samples().get(0).written()).isEqualTo("NaN");
        assertThat(family.samples().get(2).time()).isEqualByComparingTo("1.75");
        assertThat(read("# EOF\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a 1\n",
                "a 1\n# EOF",
                "a 1\n# EOF\n# EOF\n",
                "a 1\n\n# EOF\n",
                "a 1\n# a comment\n# EOF\n",
                "# TYPE a gauge\r\na 1\n# EOF\n",
                "# TYPE a number\n# EOF\n",
                "# TYPE a gauge\n# TYPE a gauge\n# EOF\n",
                "# HELP a x\n# TYPE a gauge\n# EOF\n",
                "# HELP a_s x\n# UNIT a_s s\n# EOF\n",
                "# HELP a x\n# HELP a y\n# EOF\n",
                "# HELP a \"x\"\n# EOF\n",
                "# HELP a x\\\n# EOF\n",
                "# TYPE a gauge\na 1\n# HELP a x\n# EOF\n",
                "# TYPE a_seconds gauge\n# UNIT a_seconds ratio\n# EOF\n",
                "# TYPE aseconds gauge\n# UNIT aseconds seconds\n# EOF\n",
                "# TYPE a_seconds info\n# UNIT a_seconds seconds\n# EOF\n",
                "# TYPE a_m2 gauge\n# UNIT a_m2 m²\n# EOF\n",
                "# TYPE a gauge\na 1\nb 1\na 2\n# EOF\n",
                "# TYPE a gauge\na_total 1\na 1\n# EOF\n",
                "# TYPE a counter\na 1\n# EOF\n",
                "# TYPE a counter\na_total 1\n# TYPE a_total gauge\na_total 1\n# EOF\n",
                "# TYPE a gauge\na 1\na 1\n# EOF\n",
                "# TYPE a gauge\na 1 2\na 1 2\n# EOF\n",
                "# TYPE a gauge\na{x=\"1\",y=\"2\"} 1\na{y=\"2\",x=\"1\"} 1\n# EOF\n",
                "# TYPE a gauge\na 1\na{x=\"\"} 1\n# EOF\n",
                "# TYPE a gauge\na{x=\"1\"} 1 1\na{x=\"2\"} 1 1\na{x=\"1\"} 1 2\n# EOF\n",
                "a{x=\"1\",x=\"2\"} 1\n# EOF\n",
                "a{x=\"1\",} 1\n# EOF\n",
                "a{x=\"1\" ,y=\"1\"} 1\n# EOF\n",
                "a{__x=\"1\"} 1\n# EOF\n",
                "a{1x=\"1\"} 1\n# EOF\n",
                "a{x=1} 1\n# EOF\n",
                "a{x=\"\"\"} 1\n# EOF\n",
                "a  1\n# EOF\n",
                "a 1 \n# EOF\n",
                "a 1,5\n# EOF\n",
                "a null\n# EOF\n",
                "a 0x1\n# EOF\n",
                "a 1 NaN\n# EOF\n",
                "a-b 1\n# EOF\n",
                "1a 1\n# EOF\n"
            })
    void what_breaks_the_grammar_is_refused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(OpenMetricsException.class);
    }

    @Test
    void what_is_no_utf_8_is_refused() {
        byte[] bytes = "a{x=\"\u00e9\"} 1\n# EOF\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> OpenMetricsText.read(bytes))
                .isInstanceOf(OpenMetricsException.class);
    }

    private static Map<String, MetricFamily> read(String text) {
        return OpenMetricsText.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
