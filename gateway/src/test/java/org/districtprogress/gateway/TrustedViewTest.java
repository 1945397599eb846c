package org.districtprogress.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.districtprogress.gateway.fake.CampaignAnswers;
import org.districtprogress.gateway.fake.Fakes;
import org.districtprogress.gateway.fake.FakesAtStart;
import org.districtprogress.gateway.fake.Request;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(FakesAtStart.class)
class TrustedViewTest {

    private static final String TIMELINE = "/api/v1/district/timeline?from=2024-03&to=2024-03";

    Fakes fakes;

    @BeforeEach
    void everything_is_up() {
        District.isWholeAgain(fakes);
    }

    @Test
    void only_verified_figures_count_where_that_is_asked() {
        JsonNode view = District.progress("2024-03-30&trust=verified");

        assertThat(view.path("trust").asText()).isEqualTo("VERIFIED");
        assertThat(view.path("complete").asBoolean()).isTrue();
        // one of six is verified: 0.1/0.248634 = 0.402198; low /6, high (0.402198+5)/6
        assertThat(District.index(view))
                .containsExactly("0.402198", "0.067033", "0.900366", "0.166667", "null");
        assertThat(view.path("tally").path("NOT_REPORTED").asInt()).isEqualTo(5);
        assertThat(fakes.industry.asked()).isNotEmpty().allMatch(u -> u.contains("trust=verified"));
    }

    @Test
    void claimed_and_verified_are_kept_apart() {
        String claimed = District.PROGRESS + "?on=2024-03-29";
        String first = given().get(claimed).asString();
        String verified = given().get(claimed + "&trust=verified").asString();

        assertThat(verified).isNotEqualTo(first);
        assertThat(given().get(claimed).asString()).isEqualTo(first);
        assertThat(given().get(claimed + "&trust=claimed").asString()).isEqualTo(first);
        assertThat(given().get(claimed + "&trust=verified").asString()).isEqualTo(verified);
        assertThat(District.parse(first).path("trust").asText()).isEqualTo("CLAIMED");
    }

    @Test
    void commitments_are_asked_for_at_the_trust_of_the_question() {
        String commitments = "/api/v1/district/commitments?on=2024-03-30&trust=";
        JsonNode verified = District.json(commitments + "verified");
        assertThat(verified.path("complete").asBoolean()).isTrue();
        assertThat(verified.path("items").findValuesAsText("trust")).containsOnly("VERIFIED");
        assertThat(fakes.industry.asked())
                .filteredOn(uri -> uri.contains("/commitments"))
                .isNotEmpty()
                .allMatch(uri -> uri.contains("trust=verified"));
        assertThat(District.json(commitments + "claimed").path("items").findValuesAsText("trust"))
                .containsOnly("CLAIMED");
        given().get(commitments + "rejected")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?trust"));
    }

    @Test
    void timeline_counts_by_the_trust_asked_for() {
        JsonNode claimed = District.json(TIMELINE);
        JsonNode verified = District.json(TIMELINE + "&trust=verified");

        assertThat(claimed.path("trust").asText()).isEqualTo("CLAIMED");
        assertThat(verified.path("trust").asText()).isEqualTo("VERIFIED");
        assertThat(District.index(claimed.path("months").get(0)).get(0)).isEqualTo("0.701099");
        assertThat(District.index(verified.path("months").get(0)).get(0)).isEqualTo("0.402198");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?trust=verified&on=2024-03-28", "?trust=claimed&on=2024-03-28"})
    void view_lacks_a_service_that_answers_another_trust(String question) {
        answersTheOtherTrust();

        JsonNode view = District.json(District.PROGRESS + question);

        assertIndustryIsOut(view);
        assertThat(view.path("campaigns").get(0).path("state").asText()).isEqualTo("MISSING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"&trust=verified", ""})
    void timeline_lacks_a_service_that_answers_another_trust(String trust) {
        answersTheOtherTrust();

        assertIndustryIsOut(
                District.json("/api/v1/district/timeline?from=2024-05&to=2024-06" + trust));
    }

    @Test
    void last_good_answer_at_another_trust_is_not_shown() {
        District.progress("2024-03-27");
        fakes.industry.refuse();

        JsonNode view = District.progress("2024-03-27&trust=verified");

        assertThat(view.path("campaigns").get(0).path("state").asText()).isEqualTo("MISSING");
        assertThat(District.progress("2024-03-27").path("campaigns").get(0).path("state").asText())
                .isEqualTo("STALE");
    }

    @Test
    void flags_are_asked_at_the_trust_asked_for() {
        District.json("/api/v1/district/flags?trust=verified");
        District.json("/api/v1/district/flags?trust=claimed");

        // two pages each; without a trust everything that is claimed counts
        assertThat(fakes.industry.asked().stream().filter(u -> u.startsWith("/api/v1/flags?")))
                .extracting(u -> u.contains("trust=verified"))
                .containsExactly(true, true, false, false);
        given().get("/api/v1/district/flags?trust=rejected").then().statusCode(400);
    }

    @Test
    void indicators_are_asked_at_the_trust_asked_for() {
        District.json("/api/v1/district/indicators?trust=verified");
        District.json("/api/v1/district/indicators/upgrade-coverage?trust=verified");

        assertThat(fakes.industry.asked())
                .anyMatch(u -> u.startsWith("/api/v1/indicators?") && u.contains("trust=verified"))
                .anyMatch(u -> u.startsWith("/api/v1/indicators/upgrade-coverage?trust=verified"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"progress", "timeline", "indicators", "indicators/upgrade-coverage"})
    void other_trust_is_refused_with_what_is_allowed(String path) {
        given().get("/api/v1/district/" + path + "?trust=VERIFIED")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?trust"))
                .body("errors[0].rejected", equalTo("VERIFIED"))
                .body("errors[0].message", containsString("claimed, verified"));
    }

    private void answersTheOtherTrust() {
        fakes.industry.behave(
                (request, wire) -> {
                    boolean isVerified = "verified".equals(request.query().get("trust"));
                    String uri =
                            isVerified
                                    ? request.uri().replace("trust=verified", "trust=claimed")
                                    : request.uri() + "&trust=verified";
                    Request other =
                            new Request(request.method(), uri, request.headers(), request.body());
                    wire.send(
                            200,
                            "application/json",
                            CampaignAnswers.json(fakes.industryAnswers.answerTo(other)));
                });
    }

    private static void assertIndustryIsOut(JsonNode view) {
        assertThat(view.path("complete").asBoolean()).isFalse();
        assertThat(view.path("unavailable")).hasSize(1);
        JsonNode out = view.path("unavailable").get(0);
        assertThat(out.path("service").asText()).isEqualTo("industry-service");
        assertThat(out.path("problem").path("type").asText())
                .isEqualTo("/problems/service-answered-badly");
        assertThat(out.path("problem").path("detail").asText()).contains("trust");
    }
}
