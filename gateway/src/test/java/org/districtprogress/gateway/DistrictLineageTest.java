package org.districtprogress.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.districtprogress.gateway.fake.Fakes;
import org.districtprogress.gateway.fake.FakesAtStart;
import org.districtprogress.gateway.fake.Fault;
import org.districtprogress.testing.Promptly;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithTestResource(FakesAtStart.class)
class DistrictLineageTest {

    private static final String INDICATORS = "/api/v1/district/indicators/";
    private static final String LINEAGE = INDICATORS + "upgrade-coverage/lineage";

    Fakes fakes;

    @BeforeEach
    void everything_is_up() {
        District.isWholeAgain(fakes);
    }

    @Test
    void rows_and_documents_are_found_through_the_gateway() {
        JsonNode first = District.json(LINEAGE + "?on=2024-03-31").path("items").get(0);

        assertThat(first.path("href").asText())
                .isEqualTo(
                        "/industry/api/v1/enterprises/enterprises-1"
                                + "?on=2024-03-31&knownAt=2024-05-05T16:00:00Z");
        assertThat(first.path("documents").get(0).path("href").asText())
                .startsWith("/industry/api/v1/documents/abab");
        JsonNode through = first.path("through");
        assertThat(through.path("href").asText())
                .isEqualTo(
                        "/industry/api/v1/projects/enterprises-1-upgrade"
                                + "?on=2024-03-31&knownAt=2024-05-05T16:00:00Z");
        assertThat(through.path("documents").get(0).path("href").asText())
                .startsWith("/industry/api/v1/documents/cdcd");
        JsonNode reported = District.json(INDICATORS + "livelihood-matters-delivered/lineage");
        assertThat(reported.path("rule").isNull()).isTrue();
        assertThat(reported.path("items").get(0).path("href").asText())
                .isEqualTo(
                        "/livelihood/api/v1/indicators/livelihood-matters-delivered/observations/1");
    }

    @Test
    void rows_of_all_pages_add_up_to_the_figure() {
        List<BigDecimal> amounts = new ArrayList<>();
        String cursor = "";
        JsonNode page;
        do {
            page = District.json(LINEAGE + "?limit=4" + cursor);
            page.path("items").forEach(item -> amounts.add(item.path("amount").decimalValue()));
            cursor = "&cursor=" + page.path("next").asText();
        } while (!page.path("next").isNull());

        // 1 + 1 + 28 enterprises upgraded of 1 + 1 + 298 in scope
        assertThat(amounts).hasSize(6);
        assertThat(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("330");
        assertThat(page.path("numerator").asInt() + page.path("denominator").asInt())
                .isEqualTo(330);
    }

    @Test
    void an_indicator_without_a_figure_has_no_rows() {
        JsonNode none = District.json(INDICATORS + "out-of-province-funds/lineage");

        assertThat(none.path("value").isNull()).isTrue();
        assertThat(none.path("basis").isNull()).isTrue();
        assertThat(none.path("items")).isEmpty();
    }

    @Test
    void the_question_reaches_the_service_whole() {
        District.json(
                LINEAGE
                        + "?on=2024-03-31&knownAt=2024-07-02T00:00:00Z&trust=verified"
                        + "&rule=in-scope&limit=5");

        assertThat(fakes.industry.asked())
                .contains(
                        "/api/v1/indicators/upgrade-coverage/lineage?on=2024-03-31"
                                + "&knownAt=2024-07-02T00%3A00%3A00Z&trust=verified"
                                + "&rule=in-scope&limit=5");
    }

    @Test
    void a_refusal_of_the_owner_is_passed_on_even_with_another_service_away() {
        fakes.environment.refuse();

        given().header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .get(LINEAGE + "?rule=no-such-rule")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/rule-unknown"))
                .body("instance", equalTo(LINEAGE))
                .body("traceId", equalTo("4bf92f3577b34da6a3ce929d0e0e4736"));
    }

    @ParameterizedTest
    @CsvSource({"?on=2024-02-30,?on", "?limit=1001,?limit", "?trust=VERIFIED,?trust"})
    void a_bad_question_is_refused_before_anybody_is_asked(String query, String pointer) {
        given().get(LINEAGE + query)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer));
        assertThat(fakes.industry.asked()).isEmpty();
    }

    @Test
    void a_code_is_unknown_only_when_every_service_says_so() {
        given().get(INDICATORS + "no-such-indicator/lineage")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/indicator-unknown"));
        fakes.livelihood.refuse();
        given().get(INDICATORS + "no-such-indicator/lineage")
                .then()
                .statusCode(503)
                .header("Retry-After", "1")
                .body("type", equalTo("/problems/service-refused"))
                .body("detail", containsString("livelihood-service"));
        given().get(LINEAGE).then().statusCode(200);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {
                "REFUSE",
                "HANG_AFTER_ACCEPT",
                "DRIP",
                "RESET_MID_BODY",
                "STATUS_500",
                "HTML_AS_JSON",
                "NULL",
                "LIST",
                "OTHER_SHAPE",
                "WRONG_MEDIA_TYPE",
                "TRUNCATED_JSON",
                "GZIP_BOMB"
            })
    void no_lineage_is_older_than_its_question_or_late(Fault fault) {
        District.json(LINEAGE);
        fault.strike(fakes.industry, fakes.industryAnswers);

        Response answer = Promptly.asked(() -> given().get(LINEAGE));

        answer.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "1")
                .header("Cache-Control", "no-store")
                .body(
                        "type",
                        matchesPattern("/problems/(" + fault.codes() + ")"),
                        "detail",
                        allOf(containsString("industry-service")));
    }

    @Test
    void an_unchanged_lineage_is_answered_with_the_same_bytes_and_304() {
        Response first = given().get(LINEAGE);
        Response second = given().get(LINEAGE);

        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
        given().header("If-None-Match", first.header("ETag"))
                .get(LINEAGE)
                .then()
                .statusCode(304)
                .header("ETag", first.header("ETag"));
        assertThat(given().get(LINEAGE + "?trust=verified").header("ETag"))
                .isNotEqualTo(first.header("ETag"));
    }

    @Test
    void a_past_moment_and_a_later_page_hold_for_ever() {
        for (String settled :
                List.of("?on=2024-03-31&knownAt=2024-07-01T00:00:00Z", "?limit=4&cursor=4")) {
            given().get(LINEAGE + settled)
                    .then()
                    .header("Cache-Control", "public, max-age=31536000, immutable");
        }
    }

    @Test
    void a_cursor_of_nonsense_is_refused_as_its_service_does() {
        fakes.industry.behave(
                (request, wire) ->
                        wire.send(
                                400,
                                "application/problem+json",
                                Map.of(),
                                ("{\"type\":\"/problems/cursor-foreign\",\"title\":\"t\","
                                                + "\"status\":400,\"detail\":\"d\",\"errors\":"
                                                + "[{\"pointer\":\"?cursor\",\"code\":\"cursor-foreign\","
                                                + "\"message\":\"m\",\"rejected\":\"x\"}]}")
                                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)));

        given().get(LINEAGE + "?cursor=x")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/cursor-foreign"))
                .body("errors[0].pointer", equalTo("?cursor"))
                .body("instance", equalTo(LINEAGE));
    }
}
