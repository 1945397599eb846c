package org.districtprogress.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.districtprogress.gateway.fake.Fakes;
import org.districtprogress.gateway.fake.FakesAtStart;
import org.districtprogress.testing.EventReader;
import org.districtprogress.testing.Promptly;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The three feeds as one stream, and each feed's stream passed on as it comes. */
@QuarkusTest
@WithTestResource(FakesAtStart.class)
class DistrictStreamTest {

    Fakes fakes;

    @TestHTTPResource("/api/v1/district/changes")
    URL changes;

    @TestHTTPResource("/industry/api/v1/changes")
    URL forwarded;

    @BeforeEach
    void everything_is_up() {
        District.isWholeAgain(fakes);
    }

    @Test
    void event_of_any_service_comes_within_a_second_and_can_be_resumed_from() {
        List<EventReader.Event> came = new ArrayList<>();
        try (EventReader stream = EventReader.of(changes.toString())) {
            Promptly.atBestWithin(
                    Duration.ofSeconds(1),
                    () -> {
                        fakes.environmentAnswers.feed().record("2024-05-03T00:00:00Z");
                        came.add(stream.next());
                        assertThat(observation(came.get(came.size() - 1)))
                                .isEqualTo("environment-service-" + came.size());
                    });
            fakes.industryAnswers.feed().record("2024-05-01T00:00:00Z");
            assertThat(observation(stream.next())).isEqualTo("industry-service-1");
        }
        String seen = came.get(came.size() - 1).id();
        try (EventReader stream = EventReader.of(changes.toString(), "Last-Event-ID", seen)) {
            assertThat(observation(stream.next())).isEqualTo("industry-service-1");
        }
        assertThat(District.json("/api/v1/district/changes?after=" + seen).path("items"))
                .hasSize(1);
    }

    @Test
    void service_that_is_away_is_named_and_the_others_go_on() {
        try (EventReader stream = EventReader.of(changes.toString())) {
            fakes.industry.refuse();
            EventReader.Event away = stream.next();
            assertThat(away.name()).isEqualTo("unavailable");
            assertThat(District.parse(away.data()).findValuesAsText("service"))
                    .containsExactly("industry-service");
            fakes.livelihoodAnswers.feed().record("2024-05-02T00:00:00Z");
            assertThat(observation(stream.next())).isEqualTo("livelihood-service-1");

            fakes.industryAnswers.feed().record("2024-05-01T00:00:00Z");
            fakes.industry.reset();
            EventReader.Event back = stream.next();
            while (back.name().equals("unavailable") && !back.data().equals("[]")) {
                back = stream.next();
            }
            assertThat(back.name()).isEqualTo("unavailable");
            assertThat(observation(stream.next())).isEqualTo("industry-service-1");
        }
    }

    @Test
    void all_who_stand_at_one_place_cost_one_question() {
        try (EventReader first = EventReader.of(changes.toString());
                EventReader second = EventReader.of(changes.toString());
                EventReader third = EventReader.of(changes.toString())) {
            fakes.industryAnswers.feed().record("2024-05-01T00:00:00Z");
            String id = first.next().id();
            assertThat(second.next().id()).isEqualTo(id);
            assertThat(third.next().id()).isEqualTo(id);
            fakes.livelihood.asked().clear();
            fakes.industryAnswers.feed().record("2024-05-02T00:00:00Z");
            third.next();
            assertThat(fakes.livelihood.asked())
                    .hasSizeLessThanOrEqualTo(3)
                    .allMatch(uri -> uri.startsWith("/api/v1/changes?after="));
        }
    }

    @Test
    void stream_that_cannot_be_is_refused() {
        given().header("Accept", "text/event-stream")
                .header("Last-Event-ID", "x")
                .get(changes)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo("Last-Event-ID"));
    }

    @Test
    void stream_of_a_service_is_passed_on_event_by_event() throws InterruptedException {
        CountDownLatch hasRead = new CountDownLatch(1);
        fakes.industry.behave(
                (request, wire) -> {
                    wire.out()
                            .write(
                                    "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n"
                                            .getBytes(StandardCharsets.UTF_8));
                    wire.out().write(event(1, request.header("Last-Event-ID")));
                    wire.out().flush();
                    if (hasRead.await(10, TimeUnit.SECONDS)) {
                        wire.out().write(event(2, "after the first was read"));
                        wire.out().flush();
                    }
                    wire.socket().close();
                });
        try (EventReader stream = EventReader.of(forwarded + "?after=7", "Last-Event-ID", "41")) {
            assertThat(stream.next().data()).isEqualTo("41");
            hasRead.countDown();
            assertThat(stream.next().data()).isEqualTo("after the first was read");
        }
        assertThat(fakes.industry.asked()).contains("/api/v1/changes?after=7");
    }

    private static byte[] event(int id, String data) {
        return ("id: " + id + "\ndata: " + data + "\n\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String observation(EventReader.Event event) {
        JsonNode sent = District.parse(event.data());
        return sent.path("data").path("observation").asText();
    }
}
