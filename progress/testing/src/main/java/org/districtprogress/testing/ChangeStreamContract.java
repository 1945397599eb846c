package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The change feed as a stream: each event once, in order, as soon as it is committed. */
public abstract class ChangeStreamContract {

    private static final String EVENTS = "text/event-stream";

    protected abstract ServiceFacts facts();

    private static EventReader stream(String query, String... headers) {
        return EventReader.of(
                "http://127.0.0.1:" + RestAssured.port + Changes.PATH + query, headers);
    }

    @Test
    void event_comes_within_a_second_of_its_commit_and_is_that_of_the_page() {
        Verdicts figures = new Verdicts(facts());
        long before = Changes.last();
        try (EventReader stream = stream("?after=" + before)) {
            assertThat(stream.answer().statusCode()).isEqualTo(200);
            assertThat(stream.answer().headers().firstValue("Content-Type")).hasValue(EVENTS);
            AtomicLong last = new AtomicLong(before);

            Promptly.atBestWithin(
                    Duration.ofSeconds(1),
                    () -> {
                        long position = last.getAndIncrement();
                        JsonPath figure = figures.report("2024-04", 7);
                        EventReader.Event event = stream.next();

                        assertThat(event.id()).isEqualTo(Long.toString(position + 1));
                        assertThat(event.name()).isEmpty();
                        Map<String, Object> sent = JsonPath.from(event.data()).getMap("");
                        assertThat(sent)
                                .isEqualTo(Changes.page("?after=" + position).getMap("items[0]"))
                                .containsEntry(
                                        "subject",
                                        figures.path(figure).substring("/api/v1/".length()));
                    });
        }
    }

    @Test
    void stream_resumes_behind_the_last_event_seen_whatever_after_says() {
        Verdicts figures = new Verdicts(facts());
        long before = Changes.last();
        for (int i = 0; i < 3; i++) {
            figures.report("2024-04", i);
        }
        String seen = Long.toString(before + 2);
        try (EventReader stream = stream("?after=0", "Last-Event-ID", seen)) {
            assertThat(stream.next().id()).isEqualTo(Long.toString(before + 3));
        }
    }

    @Test
    void whole_feed_is_streamed_without_a_gap() {
        long last = Changes.last();
        try (EventReader stream = stream("")) {
            for (long position = 1; position <= last; position++) {
                assertThat(stream.next().id()).isEqualTo(Long.toString(position));
            }
        }
    }

    @Test
    void filtered_stream_passes_over_the_others() {
        Verdicts figures = new Verdicts(facts());
        long before = Changes.last();
        try (EventReader stream =
                stream("?after=" + before + "&type=org.districtprogress.observation.verified")) {
            figures.verify(figures.report("2024-04", 7));
            assertThat(stream.next().id()).isEqualTo(Long.toString(before + 2));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "?after=x, , ?after",
        "?after=999999999999999999, , ?after",
        "?after=0, x, Last-Event-ID",
        "?since=0, , ?since",
        "?limit=10, , ?limit",
        "?after=0&after=1, , ?after",
        "?type=figure, , ?type"
    })
    void stream_that_cannot_be_is_refused_as_a_page_is(
            String query, String lastEventId, String pointer) {
        Response answer =
                (lastEventId == null
                                ? Http.request()
                                : Http.request().header("Last-Event-ID", lastEventId))
                        .header("Accept", EVENTS)
                        .get(Changes.PATH + query);
        Refusals.assertRefused(answer, 400, pointer);
    }

    @Test
    void page_is_answered_to_who_prefers_it() {
        assertThat(
                        Http.request()
                                .header("Accept", "application/json, text/event-stream;q=0.5")
                                .get(Changes.PATH + "?limit=1")
                                .contentType())
                .startsWith("application/json");
    }
}
