package org.districtprogress.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import org.districtprogress.gateway.fake.CampaignAnswers;
import org.districtprogress.gateway.fake.Fakes;
import org.districtprogress.gateway.fake.FakesAtStart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(FakesAtStart.class)
class OneMomentTest {

    private static final Instant LATER = Instant.parse("2024-08-01T00:00:00Z");

    Fakes fakes;

    @BeforeEach
    void everything_is_up() {
        District.isWholeAgain(fakes);
    }

    @Test
    void all_parts_are_read_at_the_latest_moment_any_service_answers() {
        fakes.livelihoodAnswers.changeAt(LATER);

        JsonNode view = District.progress("2024-03-31");

        assertThat(view.path("knownAt").asText()).isEqualTo("2024-08-01T00:00:00Z");
        assertThat(view.findValuesAsText("knownAt")).containsOnly("2024-08-01T00:00:00Z");
        assertThat(fakes.industry.asked())
                .containsExactly(
                        "/api/v1/progress?on=2024-03-31",
                        "/api/v1/progress?on=2024-03-31&knownAt=2024-08-01T00%3A00%3A00Z");
        assertThat(fakes.livelihood.asked()).containsExactly("/api/v1/progress?on=2024-03-31");
    }

    @Test
    void a_part_that_cannot_be_read_at_that_moment_is_stale() {
        fakes.livelihoodAnswers.changeAt(LATER);
        fakes.industry.behave(
                (request, wire) -> {
                    if (request.query().containsKey("knownAt")) {
                        wire.send(500, "text/plain", "broken");
                    } else {
                        fakes.industryAnswers.answer(request, wire);
                    }
                });

        JsonNode view = District.progress("2024-03-30");

        assertThat(view.path("campaigns").get(0).path("state").asText()).isEqualTo("STALE");
        assertThat(view.path("campaigns").get(1).path("state").asText()).isEqualTo("LIVE");
        assertThat(view.path("index").path("value").isNull()).isTrue();
    }

    @Test
    void an_unchanged_district_is_answered_with_the_same_bytes_and_304() {
        Response first = given().get(District.PROGRESS);
        fakes.industry.asked().clear();
        Response second = given().get(District.PROGRESS);

        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(fakes.industry.asked()).hasSize(1);
        given().header("If-None-Match", first.header("ETag"))
                .get(District.PROGRESS)
                .then()
                .statusCode(304)
                .header("ETag", first.header("ETag"));
    }

    @Test
    void a_change_at_one_service_changes_the_next_answer() {
        Response before = given().get(District.PROGRESS);
        fakes.environmentAnswers.changeAt(LATER);

        Response after =
                given().header("If-None-Match", before.header("ETag")).get(District.PROGRESS);

        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.header("ETag")).isNotEqualTo(before.header("ETag"));
    }

    @Test
    void a_question_with_a_past_moment_takes_one_round_and_holds_for_ever() {
        given().get(District.PROGRESS + "?on=2024-03-31&knownAt=2024-07-01T00:00:00Z")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=31536000, immutable");
        assertThat(fakes.industry.asked()).hasSize(1);
    }

    @Test
    void a_service_of_another_clock_cannot_take_the_others_down() {
        fakes.industryAnswers.changeAt(Instant.parse("2999-01-01T00:00:00Z"));

        JsonNode view = District.progress("2024-03-29");

        assertThat(view.path("unavailable")).hasSize(1);
        assertThat(view.path("campaigns").get(1).path("state").asText()).isEqualTo("LIVE");
    }

    @Test
    void worst_is_the_widest_gap_of_the_campaigns_and_never_of_the_guarantee() {
        JsonNode worst = District.progress("2024-03-31").path("worst");
        // both are 0.248634 − 0.1 = 0.148634 behind; the guarantee is 0.248634 behind
        assertThat(worst.findValuesAsText("indicator"))
                .containsExactly("livelihood-matters-delivered", "upgrade-coverage");
        assertThat(worst.get(0).path("gap").asText()).isEqualTo("0.148634");
    }

    @Test
    void bad_questions_are_refused_before_anybody_is_asked() {
        for (String query :
                new String[] {
                    "on=2024-02-30",
                    "on=&knownAt=",
                    "knownAt=2024-05-01",
                    "knownAt=2999-01-01T00:00:00Z",
                    "onn=2024-03-31"
                }) {
            given().get(District.PROGRESS + "?" + query)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
        assertThat(fakes.industry.asked()).isEmpty();
    }

    @Test
    void the_same_bytes_come_back_when_a_kept_connection_was_closed() {
        Response before = given().get(District.PROGRESS);
        CampaignAnswers answers = fakes.industryAnswers;
        fakes.industry.reset();
        fakes.industry.behave(answers);

        assertThat(given().get(District.PROGRESS).asByteArray()).isEqualTo(before.asByteArray());
    }

    @Test
    void an_answer_as_of_another_moment_than_asked_is_not_used() {
        fakes.industry.behave(
                (request, wire) ->
                        wire.send(
                                200,
                                "application/json",
                                CampaignAnswers.json(fakes.industryAnswers.answerTo(request))
                                        .replace(
                                                "\"knownAt\":\"2024-07-02",
                                                "\"knownAt\":\"2024-07-01")));

        JsonNode view = District.progress("2024-03-28&knownAt=2024-07-02T00:00:00Z");

        assertThat(view.path("campaigns").get(0).path("state").asText()).isEqualTo("MISSING");
    }
}
