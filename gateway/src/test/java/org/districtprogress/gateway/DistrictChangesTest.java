package org.districtprogress.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.districtprogress.gateway.fake.CampaignAnswers;
import org.districtprogress.gateway.fake.Fakes;
import org.districtprogress.gateway.fake.FakesAtStart;
import org.districtprogress.gateway.fake.Fault;
import org.districtprogress.testing.Promptly;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The three feeds as one: each event once, whoever is away meanwhile. */
@QuarkusTest
@WithTestResource(FakesAtStart.class)
class DistrictChangesTest {

    private static final String CHANGES = "/api/v1/district/changes";

    Fakes fakes;

    @BeforeEach
    void five_figures_are_recorded() {
        District.isWholeAgain(fakes);
        fakes.industryAnswers.feed().record("2024-05-01T00:00:00Z");
        fakes.industryAnswers.feed().record("2024-05-04T00:00:00Z");
        fakes.livelihoodAnswers.feed().record("2024-05-02T00:00:00Z");
        fakes.livelihoodAnswers.feed().record("2024-05-05T00:00:00Z");
        fakes.environmentAnswers.feed().record("2024-05-03T00:00:00Z");
    }

    @Test
    void events_of_all_services_follow_each_other_by_time_and_lead_through_the_gateway() {
        JsonNode page = District.json(CHANGES);

        assertThat(page.findValuesAsText("href"))
                .containsExactly(
                        "/industry/api/v1/indicators/young-talents/observations/industry-service-1",
                        "/livelihood/api/v1/indicators/young-talents/observations/livelihood-service-1",
                        "/environment/api/v1/indicators/young-talents/observations/environment-service-1",
                        "/industry/api/v1/indicators/young-talents/observations/industry-service-2",
                        "/livelihood/api/v1/indicators/young-talents/observations/livelihood-service-2");
        assertThat(page.path("complete").asBoolean()).isTrue();
        assertThat(decoded(page)).isEqualTo("industry:2,livelihood:2,environment:1");
        assertThat(page.path("items").get(1).path("source").asText())
                .isEqualTo("urn:district-progress:livelihood-service");
        assertThat(given().get(CHANGES).asString()).contains("\"value\":123456789012.345678");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 1000})
    void walked_in_pages_it_is_the_same(int limit) {
        assertThat(walked("", limit)).isEqualTo(District.json(CHANGES).findValuesAsText("href"));
    }

    @Test
    void end_is_answered_with_its_own_position_and_304() {
        String end = District.json(CHANGES).path("next").asText();
        JsonNode page = District.json(CHANGES + "?after=" + end);
        assertThat(page.path("items")).isEmpty();
        assertThat(page.path("next").asText()).isEqualTo(end);
        given().header("If-None-Match", given().get(CHANGES + "?after=" + end).header("ETag"))
                .get(CHANGES + "?after=" + end)
                .then()
                .statusCode(304);
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
                "TRUNCATED_JSON",
                "GZIP_BOMB"
            })
    void service_that_is_away_is_named_and_caught_up_with(Fault fault) {
        fault.strike(fakes.industry, fakes.industryAnswers);

        JsonNode page = Promptly.asked(() -> District.json(CHANGES));

        assertThat(page.path("complete").asBoolean()).isFalse();
        assertThat(page.path("unavailable").get(0).path("service").asText())
                .isEqualTo("industry-service");
        assertThat(page.path("items")).hasSize(3);
        assertThat(decoded(page)).isEqualTo("industry:0,livelihood:2,environment:1");

        fakes.livelihoodAnswers.feed().record("2024-05-06T00:00:00Z");
        fakes.industry.reset();
        JsonNode later = untilComplete(page.path("next").asText());
        assertThat(later.findValuesAsText("observation"))
                .containsExactly(
                        "industry-service-1", "industry-service-2", "livelihood-service-3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "id":"1"                                         | "id":"2"
                    "id":"2"                                         | "id":"3"
                    "next":"2"                                       | "next":"1"
                    "next":"2"                                       | "next":"7"
                    urn:district-progress:industry-service           | urn:district-progress:livelihood-service
                    org.districtprogress.observation.recorded        | org.districtprogress.record.created
                    "specversion":"1.0"                              | "specversion":"0.3"
                    "href":"/api/v1/                                 | "href":"//elsewhere/
                    "kind":"OBSERVATION"                             | "kind":"SECRET"
                    """)
    void feed_with_a_gap_or_of_another_is_not_used(String found, String by) {
        fakes.industry.behave(
                (request, wire) ->
                        wire.send(
                                200,
                                "application/json",
                                CampaignAnswers.json(fakes.industryAnswers.answerTo(request))
                                        .replace(found, by)));

        JsonNode page = District.json(CHANGES);

        assertThat(page.path("unavailable").get(0).path("problem").path("type").asText())
                .isEqualTo("/problems/service-answered-badly");
        assertThat(page.path("items")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "42",
                "industry:1",
                "industry:1,livelihood:1",
                "livelihood:1,industry:1,environment:1",
                "industry:1,livelihood:1,environment:01",
                "industry:1,livelihood:1,environment:-1",
                "industry:1,livelihood:1,environment:1,other:1"
            })
    void position_that_was_not_given_is_refused(String position) {
        String encoded =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(position.getBytes(StandardCharsets.UTF_8));
        for (String after : List.of(position, encoded)) {
            given().get(CHANGES + "?after=" + after)
                    .then()
                    .statusCode(400)
                    .body("errors[0].code", equalTo("position-malformed"))
                    .body("errors[0].pointer", equalTo("?after"));
        }
    }

    @Test
    void position_that_a_service_never_gave_is_refused_as_it_refuses_it() {
        String ahead =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(
                                "industry:3,livelihood:0,environment:0"
                                        .getBytes(StandardCharsets.UTF_8));
        given().get(CHANGES + "?after=" + ahead)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/position-in-the-future"));
        given().get(CHANGES + "?type=org.districtprogress.figure").then().statusCode(400);
    }

    private static List<String> walked(String position, int limit) {
        List<String> hrefs = new ArrayList<>();
        String after = position;
        while (true) {
            JsonNode page =
                    District.json(
                            CHANGES
                                    + "?limit="
                                    + limit
                                    + (after.isEmpty() ? "" : "&after=" + after));
            hrefs.addAll(page.findValuesAsText("href"));
            if (page.path("next").asText().equals(after)) {
                return hrefs;
            }
            after = page.path("next").asText();
        }
    }

    private static JsonNode untilComplete(String after) {
        long end = System.nanoTime() + 12_000_000_000L;
        JsonNode page = District.json(CHANGES + "?after=" + after);
        while (!page.path("complete").asBoolean()) {
            assertThat(System.nanoTime()).as("back by").isLessThan(end);
            page = District.json(CHANGES + "?after=" + after);
        }
        return page;
    }

    private static String decoded(JsonNode page) {
        return new String(
                Base64.getUrlDecoder().decode(page.path("next").asText()), StandardCharsets.UTF_8);
    }
}
