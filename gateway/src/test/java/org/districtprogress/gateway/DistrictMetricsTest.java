package org.districtprogress.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.districtprogress.gateway.fake.Fakes;
import org.districtprogress.gateway.fake.FakesAtStart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(FakesAtStart.class)
class DistrictMetricsTest {

    private static final String PATH = "/api/v1/district/metrics?on=";
    private static final String NAMED = "district_progress_";

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
    void grafana_asks_for_nothing_that_is_not_told() throws IOException {
        String text = asked("2024-03-27").asString();
        String dashboard = Files.readString(Path.of("../deploy/grafana/district-progress.json"));
        Matcher asked = Pattern.compile(NAMED + "[a-z_]+").matcher(dashboard);
        int found = 0;
        for (; asked.find(); found++) {
            assertThat(text).contains("# TYPE " + asked.group() + " gauge\n");
        }
        assertThat(found).isGreaterThan(8);
    }

    @Test
    void wrong_day_is_refused_as_everywhere() {
        given().get(PATH + "2024-02-30")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
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

    /** The samples; that each is of the family told last, and told once, is checked. */
    private static Map<String, BigDecimal> samples(Response answer) {
        String text = answer.asString();
        assertThat(text).endsWith("\n# EOF\n");
        Map<String, BigDecimal> samples = new LinkedHashMap<>();
        Set<String> families = new HashSet<>();
        String family = "";
        for (String line : text.lines().toList()) {
            if (line.startsWith("# TYPE ")) {
                family = line.split(" ", -1)[2];
                assertThat(line).endsWith(" gauge");
                assertThat(families.add(family)).as(line).isTrue();
            } else if (!line.startsWith("#")) {
                int value = line.lastIndexOf(' ');
                String name = line.substring(0, value);
                assertThat(name.replaceFirst("\\{.*", "")).isEqualTo(family);
                assertThat(samples.put(name, new BigDecimal(line.substring(value + 1)))).isNull();
            }
        }
        return samples;
    }
}
