package org.districtprogress.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.districtprogress.gateway.fake.Fakes;

/** Asks the gateway what the tests ask it. */
final class District {

    static final String PROGRESS = "/api/v1/district/progress";

    /** Answered 404 only when every service has answered. */
    private static final String NOBODYS_LINEAGE = "/api/v1/district/indicators/nobodys/lineage";

    private static final Duration PATIENCE = Duration.ofSeconds(12);

    private District() {}

    /** Waits, by asking, until every service is back. */
    static void isWholeAgain(Fakes fakes) {
        fakes.reset();
        Instant end = Instant.now().plus(PATIENCE);
        while (!Stream.of("progress", "timeline", "indicators", "commitments", "flags", "changes")
                        .allMatch(
                                path ->
                                        json("/api/v1/district/" + path)
                                                .path("complete")
                                                .asBoolean())
                || given().get(NOBODYS_LINEAGE).statusCode() != 404) {
            assertThat(Instant.now()).as("every service is back by").isBefore(end);
        }
        fakes.industry.asked().clear();
        fakes.livelihood.asked().clear();
        fakes.environment.asked().clear();
    }

    static JsonNode progress(String on) {
        return json(PROGRESS + "?on=" + on);
    }

    static JsonNode json(String uri) {
        Response response = given().get(uri);
        assertThat(response.statusCode()).as(uri + " " + response.asString()).isEqualTo(200);
        return parse(response.asString());
    }

    static JsonNode parse(String body) {
        try {
            return JsonMapper.builder().build().readTree(body);
        } catch (JsonProcessingException notJson) {
            throw new AssertionError(body, notJson);
        }
    }

    /** Value, low, high, coverage and reason, as they stand in the answer. */
    static List<String> index(JsonNode view) {
        return Stream.of("value", "low", "high", "coverage", "reason")
                .map(field -> view.path("index").path(field).asText())
                .toList();
    }
}
