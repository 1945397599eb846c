package org.districtprogress.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import org.districtprogress.core.assessment.Method;
import org.districtprogress.core.assessment.Status;
import org.districtprogress.gateway.fake.Fakes;
import org.districtprogress.gateway.fake.FakesAtStart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How is judged is told by the gateway itself, whoever is away. */
@QuarkusTest
@WithTestResource(FakesAtStart.class)
class DistrictMethodsTest {

    private static final String PATH = "/api/v1/district/methods";

    Fakes fakes;

    @BeforeEach
    void everything_is_up() {
        District.isWholeAgain(fakes);
    }

    @Test
    void every_status_both_thresholds_and_the_index_are_told_without_any_service() {
        fakes.industry.refuse();
        fakes.livelihood.refuse();
        fakes.environment.refuse();
        JsonNode told = District.json(PATH);

        JsonNode method = told.path("methods").path(0);
        assertThat(method.path("name").asText()).isEqualTo(Method.SCHEDULE_GAP.name());
        assertThat(method.path("onTrackGap").decimalValue()).isEqualByComparingTo("0.1");
        assertThat(method.path("atRiskGap").decimalValue()).isEqualByComparingTo("0.3");
        assertThat(told.path("statuses").findValuesAsText("status"))
                .isEqualTo(Arrays.stream(Status.values()).map(Status::name).toList());
        assertThat(told.path("statuses").findValuesAsText("rule"))
                .contains("gap <= 0.10", "gap <= 0.30", "actual >= target");
        assertThat(told.path("formulas").findValuesAsText("defines"))
                .contains("attainment", "gap", "status", "index", "rounding");
    }

    @Test
    void it_is_known_again_and_is_three_tables_too() {
        String tag = given().get(PATH).header("ETag");
        given().header("If-None-Match", tag).get(PATH).then().statusCode(304);
        assertThat(lines("")).hasSize(15).anyMatch(row -> row.startsWith("index,\"sum(w * p)"));
        assertThat(lines("&table=statuses"))
                .hasSize(1 + Status.values().length)
                .anyMatch(row -> row.startsWith("BEHIND,gap > 0.30,"));
        assertThat(lines("&table=methods"))
                .startsWith("name,version,onTrackGap,atRiskGap,synthetic")
                .contains("schedule-gap,1,0.1,0.3,false");
        given().get(PATH + "?format=csv&table=none")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("choice-unknown"));
        given().get(PATH + "?on=2024-03-31").then().statusCode(400);
    }

    private static List<String> lines(String table) {
        Response answer = given().get(PATH + "?format=csv" + table);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return new String(answer.asByteArray(), java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
