package org.districtprogress.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.districtprogress.gateway.fake.Fakes;
import org.districtprogress.gateway.fake.FakesAtStart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of the district's answers; none of the cells compared here holds a comma. */
@QuarkusTest
@WithTestResource(FakesAtStart.class)
class DistrictTablesTest {

    private static final String DISTRICT = "/api/v1/district/";
    private static final String DAY = "?on=2024-03-31";

    Fakes fakes;

    @BeforeEach
    void everything_is_up() {
        District.isWholeAgain(fakes);
    }

    @Test
    void numbers_are_the_rows_of_the_view_in_its_order() {
        JsonNode view = District.progress("2024-03-31");
        List<String> expected = new ArrayList<>();
        List<JsonNode> parts = new ArrayList<>();
        view.path("campaigns").forEach(parts::add);
        parts.add(view.path("guarantee"));
        for (JsonNode part : parts) {
            for (JsonNode judged : part.path("assessments")) {
                expected.add(
                        judged.path("indicator").asText()
                                + " "
                                + text(judged.path("attainment"))
                                + " "
                                + judged.path("status").asText());
            }
        }
        Response answer = csv("progress" + DAY);
        assertThat(column(answer, "indicator", "attainment", "status"))
                .isEqualTo(expected)
                .hasSize(7)
                .contains("out-of-province-funds  NOT_REPORTED", "party-special-actions 0 AT_RISK");
        assertThat(answer.header("District-On")).isEqualTo("2024-03-31");
        assertThat(answer.header("District-Known-At")).isEqualTo(view.path("knownAt").asText());
        assertThat(answer.header("District-Complete")).isEqualTo("true");
    }

    @Test
    void other_tables_are_as_worked_out_by_hand() {
        assertThat(column(csv("progress" + DAY + "&table=tally"), "scope", "of", "status", "count"))
                .contains(
                        "district numbers AT_RISK 2",
                        "district numbers ACHIEVED 0",
                        "industry numbers ON_TRACK 2",
                        "party-building commitments NOT_BROKEN_DOWN 21");
        // 0.248634 - 0.1 = 0.148634, twice, by code.
        assertThat(column(csv("progress" + DAY + "&table=worst"), "indicator", "gap"))
                .containsExactly(
                        "livelihood-matters-delivered 0.148634", "upgrade-coverage 0.148634");
        assertThat(column(csv("progress" + DAY + "&table=campaigns"), "code", "state"))
                .containsExactly(
                        "industry LIVE",
                        "livelihood LIVE",
                        "environment LIVE",
                        "party-building LIVE");
        assertThat(column(csv("timeline?from=2024-02&to=2024-03"), "month", "tally.NOT_REPORTED"))
                .containsExactly("2024-02 2", "2024-03 2");
        assertThat(
                        column(
                                csv("timeline?from=2024-03&to=2024-03&table=statuses"),
                                "month",
                                "indicator",
                                "status"))
                .contains("2024-03 upgrade-coverage AT_RISK")
                .hasSize(7);
        assertThat(column(csv("commitments" + DAY), "code", "state", "milestone.code"))
                .containsExactly(
                        "commitment-of-industry NOT_BROKEN_DOWN ",
                        "commitment-of-livelihood NOT_BROKEN_DOWN ",
                        "commitment-of-environment NOT_BROKEN_DOWN ");
        assertThat(column(csv("flags" + DAY), "service", "rule"))
                .contains("environment-service beyond-plan");
    }

    @Test
    void rows_of_a_lineage_add_up_as_a_table_too() {
        Response table = csv("indicators/upgrade-coverage/lineage" + DAY);
        JsonNode lineage = District.json(DISTRICT + "indicators/upgrade-coverage/lineage" + DAY);
        BigDecimal denominator =
                column(table, "part", "amount").stream()
                        .filter(row -> row.startsWith("DENOMINATOR "))
                        .map(row -> new BigDecimal(row.substring("DENOMINATOR ".length())))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(denominator)
                .isPositive()
                .isEqualByComparingTo(lineage.path("denominator").decimalValue());
        assertThat(column(table, "href")).hasSize(lineage.path("items").size());
        assertThat(table.header("District-Known-At")).isEqualTo(lineage.path("knownAt").asText());
    }

    @Test
    void pages_are_those_of_the_list_and_lead_on() {
        Response first = csv("indicators" + DAY + "&limit=5");
        List<String> codes = column(first, "code");
        assertThat(codes).hasSize(5);
        String next = first.header("Link");
        assertThat(next).startsWith("</api/v1/district/indicators?").endsWith(">; rel=\"next\"");
        Response last = given().urlEncodingEnabled(false).get(next.substring(1, next.indexOf('>')));
        codes.addAll(column(last, "code"));
        List<String> listed = new ArrayList<>();
        District.json(DISTRICT + "indicators" + DAY)
                .path("items")
                .forEach(item -> listed.add(item.path("code").asText()));
        assertThat(codes).isEqualTo(listed);
        assertThat(last.header("Link")).isNull();
        for (Response page : List.of(first, last)) {
            assertThat(page.header("District-Whole")).isEqualTo("false");
            assertThat(page.header("Content-Disposition"))
                    .isEqualTo("inline; filename=\"district-indicators-page.csv\"");
        }
        Response whole = csv("indicators" + DAY);
        assertThat(column(whole, "code")).isEqualTo(listed);
        assertThat(whole.header("District-Whole")).isEqualTo("true");
        assertThat(whole.header("Content-Disposition"))
                .isEqualTo("inline; filename=\"district-indicators.csv\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"indicators", "commitments", "flags", "indicators/upgrade-coverage/lineage"})
    void every_table_that_is_cut_says_so(String list) {
        Response cut = csv(list + DAY + "&limit=1");
        assertThat(cut.header("Link")).contains("cursor=").endsWith("; rel=\"next\"");
        assertThat(cut.header("District-Whole")).isEqualTo("false");
        assertThat(cut.header("Content-Disposition")).endsWith("-page.csv\"");
    }

    @ParameterizedTest
    @CsvSource({
        "text/csv, text/csv",
        "'text/csv,application/json;q=0.5', text/csv",
        "'application/json,text/csv', application/json",
        "*/*, application/json"
    })
    void form_is_what_is_accepted(String accept, String type) {
        Response answer = given().header("Accept", accept).get(DISTRICT + "progress" + DAY);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith(type);
        assertThat(answer.header("Vary")).contains("Accept");
    }

    @Test
    void table_is_known_again_by_a_tag_of_its_own() {
        String path = "progress" + DAY;
        String tag = csv(path).header("ETag");
        given().header("If-None-Match", tag)
                .get(DISTRICT + path + "&format=csv")
                .then()
                .statusCode(304);
        given().header("If-None-Match", tag).get(DISTRICT + path).then().statusCode(200);
    }

    @Test
    void table_that_lacks_a_part_says_so() {
        fakes.livelihood.refuse();
        Response answer = csv("progress?on=2024-10-23");
        assertThat(answer.header("District-Complete")).isEqualTo("false");
        assertThat(answer.header("District-Unavailable")).isEqualTo("livelihood-service");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(column(answer, "campaign")).doesNotContain("livelihood").contains("industry");
    }

    @ParameterizedTest
    @CsvSource({
        "progress?format=xml, answer-format-unknown",
        "progress?format=csv&table=none, choice-unknown",
        "timeline?table=months, table-needs-csv",
        "flags?format=csv&table=x, parameter-unknown"
    })
    void wrong_question_is_refused(String path, String code) {
        given().get(DISTRICT + path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].code", equalTo(code));
    }

    private static Response csv(String path) {
        Response answer =
                given().get(DISTRICT + path + (path.contains("?") ? "&" : "?") + "format=csv");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("text/csv");
        return answer;
    }

    private static String text(JsonNode value) {
        return value.isNull() ? "" : value.asText();
    }

    private static List<String> column(Response answer, String... names) {
        List<String> lines =
                new String(answer.asByteArray(), java.nio.charset.StandardCharsets.UTF_8)
                        .lines()
                        .toList();
        List<String> headings = Arrays.asList(lines.get(0).split(",", -1));
        List<String> values = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            values.add(
                    String.join(
                            " ",
                            Arrays.stream(names).map(n -> cells[headings.indexOf(n)]).toList()));
        }
        return values;
    }
}
