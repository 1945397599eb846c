package org.districtprogress.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.districtprogress.gateway.fake.Fakes;
import org.districtprogress.gateway.fake.FakesAtStart;
import org.districtprogress.gateway.fake.Fault;
import org.districtprogress.testing.Promptly;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithTestResource(FakesAtStart.class)
class DistrictFlagsTest {

    private static final String FLAGS = "/api/v1/district/flags";

    Fakes fakes;

    @BeforeEach
    void everything_is_up() {
        District.isWholeAgain(fakes);
    }

    @Test
    void flags_of_all_services_follow_each_other_each_with_its_service() {
        JsonNode page = District.json(FLAGS + "?on=2024-03-31");

        assertThat(page.path("items").findValuesAsText("service"))
                .containsExactly(
                        "industry-service",
                        "industry-service",
                        "industry-service",
                        "livelihood-service",
                        "environment-service");
        assertThat(page.path("items").findValuesAsText("rule"))
                .containsExactly(
                        "same-slip-twice",
                        "start-in-the-future",
                        "same-slip-twice",
                        "same-slip-twice",
                        "beyond-plan");
        assertThat(page.path("complete").asBoolean()).isTrue();
        assertThat(page.path("next").isNull()).isTrue();
    }

    @Test
    void rows_are_found_through_the_gateway_at_one_moment() {
        fakes.livelihoodAnswers.changeAt(Instant.parse("2024-08-01T00:00:00Z"));

        assertThat(District.json(FLAGS + "?on=2024-03-31").findValuesAsText("href"))
                .containsExactly(
                        "/industry/api/v1/enterprises/r-1?on=2024-03-31&knownAt=2024-08-01T00:00:00Z",
                        "/industry/api/v1/enterprises/r-2?on=2024-03-31&knownAt=2024-08-01T00:00:00Z",
                        "/industry/api/v1/enterprises/r-3?on=2024-03-31&knownAt=2024-08-01T00:00:00Z",
                        "/livelihood/api/v1/villages/r-1?on=2024-03-31&knownAt=2024-08-01T00:00:00Z",
                        "/environment/api/v1/idle-assets/r-1?on=2024-03-31&knownAt=2024-08-01T00:00:00Z");
    }

    @Test
    void pages_follow_on_across_services_as_of_the_moment_of_the_first() {
        List<String> whole = District.json(FLAGS).findValuesAsText("href");
        List<String> walked = new ArrayList<>();
        String cursor = "";
        JsonNode page;
        do {
            page = District.json(FLAGS + "?limit=2" + cursor);
            walked.addAll(page.findValuesAsText("href"));
            cursor = "&cursor=" + page.path("next").asText();
            fakes.industryAnswers.changeAt(Instant.parse("2024-09-01T00:00:00Z"));
        } while (!page.path("next").isNull());

        assertThat(walked).isEqualTo(whole);
    }

    @Test
    void a_rule_is_asked_of_those_who_know_it() {
        JsonNode shared = District.json(FLAGS + "?flag=same-slip-twice");
        assertThat(shared.path("items").findValuesAsText("service"))
                .containsExactly("industry-service", "industry-service", "livelihood-service");
        assertThat(shared.path("complete").asBoolean()).isTrue();

        JsonNode villages = District.json(FLAGS + "?register=villages");
        assertThat(villages.path("items").findValuesAsText("service"))
                .containsExactly("livelihood-service");
    }

    @Test
    void a_rule_is_unknown_only_when_every_service_says_so() {
        given().get(FLAGS + "?flag=no-such-flag")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/flag-unknown"))
                .body("instance", equalTo(FLAGS));
        fakes.environment.refuse();

        JsonNode page = District.json(FLAGS + "?flag=beyond-plan&on=2024-02-29");
        assertThat(page.path("items")).isEmpty();
        assertThat(page.path("complete").asBoolean()).isFalse();
        assertThat(page.path("unavailable").get(0).path("service").asText())
                .isEqualTo("environment-service");
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
                "WRONG_MEDIA_TYPE",
                "TRUNCATED_JSON",
                "GZIP_BOMB"
            })
    void a_service_that_is_away_is_named_and_delays_nobody(Fault fault) {
        fault.strike(fakes.industry, fakes.industryAnswers);
        String on = "2024-06-" + (10 + fault.ordinal() % 20);

        JsonNode page =
                Promptly.asked(
                        () -> District.json(FLAGS + "?knownAt=2024-07-03T00:00:00Z&on=" + on));

        assertThat(page.path("complete").asBoolean()).isFalse();
        assertThat(page.path("unavailable")).hasSize(1);
        assertThat(page.path("unavailable").get(0).path("service").asText())
                .isEqualTo("industry-service");
        assertThat(page.path("items").findValuesAsText("service"))
                .containsExactly("livelihood-service", "environment-service");
    }

    @Test
    void with_a_service_down_its_last_flags_are_dated() {
        District.json(FLAGS + "?register=villages&on=2024-04-01");
        fakes.livelihood.refuse();

        JsonNode stale = District.json(FLAGS + "?register=villages&on=2024-04-01");

        assertThat(stale.path("items")).hasSize(1);
        assertThat(stale.path("complete").asBoolean()).isFalse();
        assertThat(stale.path("unavailable").get(0).path("dataAsOf").isNull()).isFalse();
    }

    @Test
    void unchanged_flags_are_answered_with_the_same_bytes_and_304() {
        Response first = given().get(FLAGS);

        assertThat(given().get(FLAGS).asByteArray()).isEqualTo(first.asByteArray());
        given().header("If-None-Match", first.header("ETag"))
                .get(FLAGS)
                .then()
                .statusCode(304)
                .header("ETag", first.header("ETag"));
        given().get(FLAGS + "?on=2024-03-31&knownAt=2024-07-01T00:00:00Z")
                .then()
                .header("Cache-Control", "public, max-age=31536000, immutable");
    }
}
