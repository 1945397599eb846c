package org.districtprogress.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import org.districtprogress.gateway.fake.Fakes;
import org.districtprogress.gateway.fake.FakesAtStart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(FakesAtStart.class)
class StalePartTest {

    Fakes fakes;

    @BeforeEach
    void everything_is_up() {
        District.isWholeAgain(fakes);
    }

    @Test
    void the_last_good_answer_to_the_same_question_is_shown_with_its_age() {
        Instant before = Instant.now();
        District.progress("2024-06-30");
        fakes.livelihood.refuse();

        JsonNode view = District.progress("2024-06-30");

        JsonNode livelihood = view.path("campaigns").get(1);
        assertThat(livelihood.path("state").asText()).isEqualTo("STALE");
        assertThat(livelihood.path("assessments")).hasSize(2);
        assertThat(livelihood.path("ageSeconds").asLong()).isBetween(0L, 20L);
        assertThat(Instant.parse(livelihood.path("dataAsOf").asText()))
                .isBetween(before, Instant.now());
        assertThat(view.path("guarantee").path("state").asText()).isEqualTo("STALE");
        JsonNode unavailable = view.path("unavailable").get(0);
        assertThat(unavailable.path("service").asText()).isEqualTo("livelihood-service");
        assertThat(unavailable.path("dataAsOf")).isEqualTo(livelihood.path("dataAsOf"));
        // industry is measured: 1 + 1 + 0.402198 = 2.402198 of 6; low /6, high (2.402198+3)/6
        assertThat(District.index(view))
                .containsExactly("null", "0.400366", "0.900366", "0.5", "PART_UNAVAILABLE");
        // the tally is over what is shown: industry 2 on track, 1 at risk, 1 not reported;
        // livelihood 1 at risk, 1 not reported; the guarantee is not counted
        assertThat(view.path("tally").path("AT_RISK").asInt()).isEqualTo(2);
        assertThat(view.path("tally").path("NOT_REPORTED").asInt()).isEqualTo(2);
    }

    @Test
    void the_answer_to_another_day_is_not_shown() {
        District.progress("2024-06-29");
        fakes.livelihood.refuse();

        JsonNode view = District.progress("2024-06-28");

        assertThat(view.path("campaigns").get(1).path("state").asText()).isEqualTo("MISSING");
        // what was in force a day later was so that day too: two of six weigh and are not measured
        assertThat(District.index(view)).contains("0.5", "PART_UNAVAILABLE");
    }

    @Test
    void weights_of_another_plan_bound_nothing() {
        District.progress("2024-06-26");
        fakes.livelihood.refuse();

        // a target may have been revised since, and one may be suspended on a later day
        for (String other : List.of("2024-06-26&knownAt=2024-05-05T15:59:59Z", "2099-12-31")) {
            assertThat(District.index(District.progress(other)))
                    .as(other)
                    .startsWith("null", "0", "1");
        }
    }

    @Test
    void the_answer_to_another_moment_is_not_shown() {
        District.progress("2024-06-27");
        fakes.livelihood.refuse();

        JsonNode view = District.progress("2024-06-27&knownAt=2024-05-05T16:00:00Z");

        assertThat(view.path("campaigns").get(1).path("state").asText()).isEqualTo("MISSING");
    }

    @Test
    void an_answer_with_a_part_missing_is_kept_by_nobody() {
        fakes.environment.refuse();

        given().get(District.PROGRESS)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("ETag", (String) null);
    }
}
