package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.districtprogress.core.access.CallerRole;
import org.districtprogress.testing.access.TestCallers;
import org.junit.jupiter.api.Test;

/** What is sent twice is recorded once: by its key, and by its source's own record key. */
public abstract class RepeatContract {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String RECORDED = "select sequence from recording";

    private final String system = Http.system();

    protected abstract ServiceFacts facts();

    private String series() {
        return "/api/v1/indicators/" + facts().reportable() + "/observations";
    }

    private Map<String, Object> figure(Object value, String... more) {
        Map<String, Object> figure = new HashMap<>();
        figure.put("period", "2024-04-30");
        figure.put("value", value);
        figure.put("source", Map.of("system", system, "record", "row-7"));
        for (int i = 0; i < more.length; i += 2) {
            figure.put(more[i], more[i + 1]);
        }
        return figure;
    }

    @Test
    void first_answer_is_not_marked_and_a_replay_is() {
        String key = UUID.randomUUID().toString();
        Response first = Http.keyed(key, series(), figure(5));
        Response again = Http.keyed(key, series(), figure(5));
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void a_key_is_its_clients_own() {
        String key = UUID.randomUUID().toString();
        Response first = Http.keyed(key, series(), figure(5));
        Response other =
                Http.as(TestCallers.caller("other", "suite", CallerRole.REPORTER))
                        .header("Idempotency-Key", key)
                        .contentType("application/json")
                        .body(Http.figure("2024-05-31", 7))
                        .post(series());
        assertThat(first.statusCode()).as(first.asString()).isEqualTo(201);
        assertThat(other.statusCode()).as(other.asString()).isEqualTo(201);
        assertThat(other.header("Idempotency-Replayed")).isNull();
        assertThat(other.jsonPath().getInt("value")).isEqualTo(7);
        assertThat(Http.keyed(key, series(), figure(5)).asByteArray())
                .isEqualTo(first.asByteArray());
    }

    @Test
    void key_whose_write_is_under_way_is_refused_at_once_and_answered_when_it_is_done()
            throws SQLException {
        String key = UUID.randomUUID().toString();
        CompletableFuture<Response> first;
        try (Connection other = Database.session()) {
            Writers.exclude(other);
            first = CompletableFuture.supplyAsync(() -> Http.keyed(key, series(), figure(5)));
            Database.awaitWaitingLocks(1, PATIENCE);
            Refusals.assertInFlight(Http.keyed(key, series(), figure(5)));
            assertThat(first).isNotDone();
            other.rollback();
        }
        Response done = first.join();
        assertThat(done.statusCode()).as(done.asString()).isEqualTo(201);
        assertThat(Http.keyed(key, series(), figure(5)).asByteArray())
                .isEqualTo(done.asByteArray());
    }

    @Test
    void same_figure_under_the_same_record_key_is_answered_with_what_is_there() {
        Response first = Http.post(series(), figure("12.50", "note", "by count"));
        long recorded = Database.number(RECORDED);
        Response again = Http.post(series(), figure("12.5", "note", "by count"));
        assertThat(first.statusCode()).as(first.asString()).isEqualTo(201);
        assertThat(again.statusCode()).as(again.asString()).isEqualTo(200);
        assertThat(again.jsonPath().getMap("")).isEqualTo(first.jsonPath().getMap(""));
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(Database.number(RECORDED)).isEqualTo(recorded);
    }

    @Test
    void correction_that_comes_again_is_the_one_that_is_there_though_its_tag_is_old() {
        Response first = Http.post(series(), figure(5));
        Map<String, Object> correction = figure(6, "reason", "typed wrongly");
        Response corrected = Http.post(series(), first.header("ETag"), correction);
        Response again = Http.post(series(), first.header("ETag"), correction);
        assertThat(corrected.statusCode()).as(corrected.asString()).isEqualTo(201);
        assertThat(again.statusCode()).as(again.asString()).isEqualTo(200);
        assertThat(again.jsonPath().getString("id"))
                .isEqualTo(corrected.jsonPath().getString("id"));
        Response old = Http.post(series(), figure(5));
        assertThat(old.statusCode()).as(old.asString()).isEqualTo(200);
        assertThat(old.jsonPath().getBoolean("superseded")).isTrue();
    }

    @Test
    void other_content_under_the_same_record_key_is_a_correction_without_a_reason() {
        Http.post(series(), figure(5)).then().statusCode(201);
        Refusals.assertRefused(Http.post(series(), figure(6)), 409, "/reason");
        Refusals.assertRefused(Http.post(series(), figure(5, "note", "n")), 409, "/reason");
    }

    @Test
    void what_is_there_is_kept_under_the_key_it_was_asked_with() {
        String key = UUID.randomUUID().toString();
        Http.post(series(), figure(5)).then().statusCode(201);
        Response there = Http.keyed(key, series(), figure(5));
        Verdicts verdicts = new Verdicts(facts());
        verdicts.verify(there.jsonPath());
        Response again = Http.keyed(key, series(), figure(5));
        assertThat(there.statusCode()).isEqualTo(200);
        assertThat(again.asByteArray()).isEqualTo(there.asByteArray());
        assertThat(Http.post(series(), figure(5)).jsonPath().getString("trust"))
                .isEqualTo("VERIFIED");
    }
}
