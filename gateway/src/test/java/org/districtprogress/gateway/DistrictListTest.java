package org.districtprogress.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.districtprogress.gateway.fake.Fakes;
import org.districtprogress.gateway.fake.FakesAtStart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(FakesAtStart.class)
class DistrictListTest {

    private static final String INDICATORS = "/api/v1/district/indicators";
    private static final String COMMITMENTS = "/api/v1/district/commitments";

    Fakes fakes;

    @BeforeEach
    void everything_is_up() {
        District.isWholeAgain(fakes);
    }

    @Test
    void indicators_of_all_services_follow_each_other_in_the_plans_order() {
        JsonNode page = District.json(INDICATORS);
        assertThat(page.findValuesAsText("campaign"))
                .containsExactly(
                        "industry",
                        "industry",
                        "industry",
                        "industry",
                        "livelihood",
                        "livelihood",
                        "party-building");
        assertThat(page.path("next").isNull()).isTrue();
        assertThat(page.path("complete").asBoolean()).isTrue();
    }

    @Test
    void pages_follow_on_as_of_the_moment_of_the_first() {
        JsonNode first = District.json(COMMITMENTS + "?limit=2");
        fakes.industryAnswers.changeAt(Instant.parse("2024-09-01T00:00:00Z"));
        JsonNode second =
                District.json(COMMITMENTS + "?limit=2&cursor=" + first.path("next").asText());

        assertThat(second.path("items").findValuesAsText("code"))
                .containsExactly("commitment-of-environment");
        assertThat(second.path("next").isNull()).isTrue();
        assertThat(second.path("items").get(0).path("knownAt"))
                .isEqualTo(first.path("items").get(0).path("knownAt"));
    }

    @Test
    void a_cursor_belongs_to_its_question() {
        String cursor = District.json(COMMITMENTS + "?limit=1").path("next").asText();
        given().get(COMMITMENTS + "?limit=1&state=LATE&cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?cursor"));
    }

    @Test
    void only_the_owner_of_a_campaign_is_asked_for_it() {
        assertThat(District.json(COMMITMENTS + "?campaign=environment").path("items")).hasSize(1);
        assertThat(fakes.industry.asked()).noneMatch(uri -> uri.contains("commitments"));
    }

    @Test
    void what_every_service_declines_is_declined_as_they_do() {
        given().get(INDICATORS + "?workstream=no-such")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/workstream-unknown"))
                .body("instance", equalTo(INDICATORS));
        given().get(INDICATORS + "?role=HERO").then().statusCode(400);
        given().get(INDICATORS + "?limit=1001").then().statusCode(400);
    }

    @Test
    void with_a_service_down_the_list_says_so_and_shows_what_it_last_answered() {
        District.json(INDICATORS + "?role=TARGET");
        fakes.industry.refuse();

        JsonNode stale = District.json(INDICATORS + "?role=TARGET");
        assertThat(stale.path("complete").asBoolean()).isFalse();
        assertThat(stale.path("unavailable").get(0).path("service").asText())
                .isEqualTo("industry-service");
        JsonNode absent = District.json(COMMITMENTS + "?on=2024-02-29");
        assertThat(absent.path("items")).hasSize(2);
        assertThat(absent.path("unavailable").get(0).path("dataAsOf").isNull()).isTrue();
    }

    @Test
    void a_definition_is_found_whoever_owns_it() {
        JsonNode found = District.json(INDICATORS + "/new-beautiful-villages");
        assertThat(found.path("campaign").asText()).isEqualTo("livelihood");
    }

    @Test
    void the_pace_that_is_needed_is_answered_by_the_owner_at_the_trust_asked_for() {
        String path = INDICATORS + "/new-beautiful-villages/required-pace?on=2024-03-31";
        JsonNode pace = District.json(path + "&trust=verified");
        assertThat(pace.path("campaign").asText()).isEqualTo("livelihood");
        assertThat(pace.path("on").asText()).isEqualTo("2024-03-31");
        assertThat(pace.path("trust").asText()).isEqualTo("VERIFIED");
        assertThat(District.json(path).path("trust").asText()).isEqualTo("CLAIMED");
        given().get(INDICATORS + "/no-such-indicator/required-pace").then().statusCode(404);
        given().get(path.replace("03-31", "02-30")).then().statusCode(400);
    }

    @Test
    void a_definition_is_unknown_only_when_every_service_says_so() {
        given().get(INDICATORS + "/no-such-indicator")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/indicator-unknown"));
        fakes.environment.refuse();
        given().get(INDICATORS + "/no-such-indicator")
                .then()
                .statusCode(503)
                .body("detail", containsString("environment-service"));
        given().get(INDICATORS + "/new-beautiful-villages").then().statusCode(200);
    }

    @Test
    void the_timeline_counts_the_campaigns_and_shows_every_status() {
        JsonNode timeline = District.json("/api/v1/district/timeline?from=2024-02&to=2024-03");
        assertThat(timeline.path("months").findValuesAsText("month"))
                .containsExactly("2024-02", "2024-03");
        JsonNode march = timeline.path("months").get(1);
        assertThat(march.path("statuses")).hasSize(7);
        assertThat(march.path("tally").path("AT_RISK").asInt()).isEqualTo(2);
        assertThat(District.index(march))
                .containsExactly("0.701099", "0.467399", "0.800733", "0.666667", "null");
    }

    @Test
    void a_timeline_without_a_part_has_bounds_and_no_value() {
        District.progress("2024-05-17");
        fakes.industry.refuse();
        JsonNode timeline = District.json("/api/v1/district/timeline?from=2024-04&to=2024-04");
        assertThat(timeline.path("complete").asBoolean()).isFalse();
        // livelihood alone: 0.402198 of six, the four of industry open
        assertThat(District.index(timeline.path("months").get(0)))
                .containsExactly("null", "0.067033", "0.900366", "0.166667", "PART_UNAVAILABLE");
    }
}
