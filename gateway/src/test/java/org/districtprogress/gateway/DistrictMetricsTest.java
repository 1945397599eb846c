package org.districtprogress.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.districtprogress.gateway.fake.Fakes;
import org.districtprogress.gateway.fake.FakesAtStart;
import org.districtprogress.gateway.openmetrics.MetricFamily;
import org.districtprogress.gateway.openmetrics.MetricSample;
import org.districtprogress.gateway.openmetrics.OpenMetricsText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(FakesAtStart.class)
class DistrictMetricsTest {

    private static final String PATH = "/api/v1/district/metrics?on=";
    private static final String NAMED = "district_progress_";
    private static final Pattern METRIC = Pattern.compile("\\b(district_progress_[a-z_]+)");
    private static final Pattern LABEL_ASKED = Pattern.compile("[{,]([a-z_]+)(?:=|!)");
    private static final Pattern LABEL_SHOWN = Pattern.compile("\\{\\{([a-z_]+)}}");

    Fakes fakes;

    @BeforeEach
    void everything_is_up() {
        District.isWholeAgain(fakes);
    }

    @Test
    void every_figure_of_the_view_is_a_sample_and_what_is_null_is_none() {
        JsonNode view = District.progress("2024-03-27");
        Map<String, BigDecimal> samples = samples(asked("2024-03-27"));
        int attained = 0;
        for (JsonNode campaign : view.path("campaigns")) {
            for (JsonNode judged : campaign.path("assessments")) {
                String labels =
                        "{indicator=\"%s\",campaign=\"%s\"}"
                                .formatted(
                                        judged.path("indicator").asText(),
                                        campaign.path("code").asText());
                for (String name : List.of("attainment", "expected", "pace", "gap")) {
                    BigDecimal sample =
                            samples.get(NAMED + "indicator_" + name + "_ratio" + labels);
                    if (judged.path(name).isNull()) {
                        assertThat(sample).as(name + labels).isNull();
                    } else {
                        assertThat(sample).isEqualByComparingTo(judged.path(name).decimalValue());
                        attained++;
                    }
                }
                String status = "\",status=\"" + judged.path("status").asText() + "\"}";
                assertThat(samples.get(NAMED + "indicator_status" + labels.replace("\"}", status)))
                        .isEqualByComparingTo("1");
            }
        }
        assertThat(attained).isPositive();
        assertThat(samples.get(NAMED + "complete")).isEqualByComparingTo("1");
        assertThat(samples.get(NAMED + "index_ratio{scope=\"district\"}"))
                .isEqualByComparingTo(view.path("index").path("value").decimalValue());
    }

    @Test
    void part_that_was_never_heard_has_no_samples_of_its_own() {
        fakes.industry.refuse();
        Map<String, BigDecimal> samples = samples(asked("2024-02-11"));

        assertThat(samples.get(NAMED + "complete")).isEqualByComparingTo("0");
        assertThat(
                        samples.get(
                                NAMED
                                        + "part_live{campaign=\"industry\",service=\"industry-service\"}"))
                .isEqualByComparingTo("0");
        assertThat(samples.keySet())
                .noneMatch(
                        name -> name.contains("scope=\"industry\"") && name.contains("index_ratio"))
                .noneMatch(name -> name.equals(NAMED + "index_ratio{scope=\"district\"}"))
                .anyMatch(name -> name.contains("scope=\"livelihood\""));
    }

    @Test
    void every_metric_says_what_it_is_and_in_which_unit() {
        Map<String, MetricFamily> families = families(asked("2024-03-27"));
        assertThat(families).hasSizeGreaterThan(15);
        families.forEach(
                (name, family) -> {
                    assertThat(name).startsWith(NAMED);
                    assertThat(family.type()).as(name).isEqualTo("gauge");
                    assertThat(family.help()).as(name).endsWith(".");
                    assertThat(family.unit())
                            .as(name)
                            .isEqualTo(
                                    name.endsWith("_ratio")
                                            ? "ratio"
                                            : name.endsWith("_seconds") ? "seconds" : "");
                    assertThat(
                                    family.samples().stream()
                                            .map(sample -> sample.labels().keySet())
                                            .distinct())
                            .as("the same labels on all of " + name)
                            .hasSizeLessThan(2);
                });
    }

    @Test
    void grafana_draws_every_metric_and_asks_for_nothing_else() throws IOException {
        Map<String, MetricFamily> families = families(asked("2024-03-27"));
        Set<String> drawn = new TreeSet<>();
        for (JsonNode panel : dashboard().path("panels")) {
            for (JsonNode target : panel.path("targets")) {
                String expression = target.path("expr").asText();
                Set<String> asked = found(METRIC, expression);
                assertThat(asked).as(expression).isNotEmpty().isSubsetOf(families.keySet());
                Set<String> labels = found(LABEL_ASKED, expression);
                labels.addAll(found(LABEL_SHOWN, target.path("legendFormat").asText()));
                for (String metric : asked) {
                    assertThat(families.get(metric).samples()).as(metric).isNotEmpty();
                    assertThat(labels)
                            .as(expression)
                            .isSubsetOf(families.get(metric).samples().get(0).labels().keySet());
                }
                drawn.addAll(asked);
            }
        }
        assertThat(drawn).isEqualTo(new TreeSet<>(families.keySet()));
        assertThat(found(METRIC, dashboard().toString())).isSubsetOf(families.keySet());
    }

    @Test
    void panels_of_grafana_have_a_place_and_a_number_of_their_own() throws IOException {
        Map<String, Integer> taken = new LinkedHashMap<>();
        Set<Integer> numbers = new TreeSet<>();
        for (JsonNode panel : dashboard().path("panels")) {
            int id = panel.path("id").asInt();
            assertThat(numbers.add(id)).as("panel " + id).isTrue();
            JsonNode at = panel.path("gridPos");
            int right = at.path("x").asInt() + at.path("w").asInt();
            assertThat(right).as("panel " + id).isLessThanOrEqualTo(24);
            for (int x = at.path("x").asInt(); x < right; x++) {
                for (int y = at.path("y").asInt(), h = at.path("h").asInt(); h > 0; y++, h--) {
                    assertThat(taken.put(x + "/" + y, id)).as("under panel " + id).isNull();
                }
            }
        }
    }

    @Test
    void wrong_day_is_refused_as_everywhere() {
        given().get(PATH + "2024-02-30")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    private static JsonNode dashboard() throws IOException {
        return new ObjectMapper()
                .readTree(Path.of("../deploy/grafana/district-progress.json").toFile());
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Response asked(String on) {
        Response answer =
                given().header(
                                "Accept",
                                "application/openmetrics-text;version=1.0.0;q=0.5,text/plain;q=0.2,*/*;q=0.1")
                        .get(PATH + on);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("application/openmetrics-text");
        return answer;
    }

    /** The samples by name and labels; the text as a whole is OpenMetrics 1.0. */
    private static Map<String, BigDecimal> samples(Response answer) {
        Map<String, BigDecimal> samples = new LinkedHashMap<>();
        for (MetricFamily family : families(answer).values()) {
            for (MetricSample sample : family.samples()) {
                assertThat(sample.value()).as("no value is no sample: " + sample).isNotNull();
                assertThat(sample.time()).as("the scraper says when: " + sample).isNull();
                samples.put(named(sample), sample.value());
            }
        }
        return samples;
    }

    private static String named(MetricSample sample) {
        return sample.labels().isEmpty()
                ? sample.name()
                : sample.labels().entrySet().stream()
                        .map(label -> label.getKey() + "=\"" + label.getValue() + "\"")
                        .collect(Collectors.joining(",", sample.name() + "{", "}"));
    }

    private static Map<String, MetricFamily> families(Response answer) {
        return OpenMetricsText.read(answer.asByteArray());
    }
}
