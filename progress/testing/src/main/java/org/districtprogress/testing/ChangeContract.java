package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The change feed has every fact once, in the order of commits, with enough to act on. */
public abstract class ChangeContract {

    private static final int WRITERS = 8;
    private static final int EACH = 10;

    private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 1);

    protected abstract ServiceFacts facts();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void life_of_a_figure_is_told_event_by_event() {
        Verdicts figures = new Verdicts(facts());
        long before = Changes.last();
        JsonPath first = figures.report("2024-04", 7);
        figures.reject(first);
        JsonPath second = figures.correct(first, 6);
        figures.verify(second);

        List<Map<String, Object>> events = Changes.after(before, 3);

        assertThat(Changes.texts(events, "type"))
                .containsExactly(
                        "org.districtprogress.observation.recorded",
                        "org.districtprogress.observation.rejected",
                        "org.districtprogress.observation.revised",
                        "org.districtprogress.observation.verified");
        assertThat(events.get(0))
                .containsEntry("specversion", "1.0")
                .containsEntry("id", Long.toString(before + 1))
                .containsEntry("sequence", String.format(Locale.ROOT, "%019d", before + 1))
                .containsEntry("source", "urn:district-progress:" + facts().service())
                .containsEntry("subject", figures.path(first).substring("/api/v1/".length()))
                .containsEntry("time", first.getString("recordedAt"))
                .containsEntry("datacontenttype", "application/json");
        assertThat(Changes.data(events.get(0)))
                .containsEntry("kind", "OBSERVATION")
                .containsEntry("indicator", facts().reportable())
                .containsEntry("period", "2024-04")
                .containsEntry("value", 7)
                .containsEntry("unit", facts().unit())
                .containsEntry("supersedes", null)
                .containsEntry("href", figures.path(first));
        assertThat(Changes.data(events.get(1)))
                .containsEntry("kind", "VERDICT")
                .containsEntry("verdict", "REJECTED")
                .containsEntry("verifier", Verdicts.VERIFIER)
                .containsEntry("observation", first.getString("id"));
        assertThat(Changes.data(events.get(2)))
                .containsEntry("value", 6)
                .containsEntry("supersedes", first.getString("id"))
                .containsEntry("reason", "counted twice");
    }

    @Test
    void milestones_documents_and_attachments_are_told_and_lead_to_what_they_are_about() {
        String path =
                "/api/v1/commitments/"
                        + facts().commitment()
                        + "/milestones/m-"
                        + UUID.randomUUID();
        Map<String, Object> name = Map.of("zh", "主体完工", "en", "Structure");
        long before = Changes.last();
        put(path, null, Map.of("name", name, "due", "2024-06-30"), 201);
        put(path, "\"v1\"", Map.of("name", name, "due", "2024-07-31", "reason", "雨季"), 200);
        Http.post(
                        path + "/completion",
                        "\"v2\"",
                        Map.of("doneOn", "2024-06-20", "evidence", Map.of("title", "验收报告")))
                .then()
                .statusCode(201);
        String document = Documents.recorded();
        put(path + "/documents/" + document, null, Map.of("note", "第3页"), 201);

        List<Map<String, Object>> events = Changes.after(before, 50);

        assertThat(Changes.texts(events, "type"))
                .containsExactly(
                        "org.districtprogress.milestone.planned",
                        "org.districtprogress.milestone.changed",
                        "org.districtprogress.milestone.completed",
                        "org.districtprogress.document.recorded",
                        "org.districtprogress.document.attached");
        assertThat(Changes.data(events.get(2)))
                .containsEntry("version", 3)
                .containsEntry("due", "2024-07-31")
                .containsEntry("doneOn", "2024-06-20");
        assertThat(Changes.data(events.get(4)))
                .containsEntry("attachedTo", "MILESTONE")
                .containsEntry("document", document)
                .containsEntry("href", path);
        events.forEach(
                event -> Http.get((String) Changes.data(event).get("href")).then().statusCode(200));
    }

    @Test
    void reader_amid_eight_writers_misses_nothing_and_sees_nothing_twice() throws Exception {
        long before = Changes.last();
        AtomicBoolean isOver = new AtomicBoolean();
        Future<List<Map<String, Object>>> reader = threads.submit(() -> follow(before, isOver));

        List<String> recorded = new ArrayList<>();
        for (Future<List<String>> writer : threads.invokeAll(writers())) {
            recorded.addAll(writer.get());
        }
        isOver.set(true);

        List<Map<String, Object>> seen = reader.get();
        assertThat(seen)
                .extracting(event -> Long.parseLong((String) event.get("id")))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(before + 1, before + (long) WRITERS * EACH)
                                .boxed()
                                .toList());
        assertThat(seen)
                .extracting(event -> Changes.data(event).get("observation"))
                .containsExactlyInAnyOrderElementsOf(recorded);
        assertThat(Changes.texts(seen, "sequence")).isSorted();
        assertThat(seen).extracting(event -> Instant.parse((String) event.get("time"))).isSorted();
    }

    @Test
    void what_is_rolled_back_leaves_neither_event_nor_gap() throws SQLException {
        long before = Changes.last();
        Database.rollBack(
                Database.AS_WRITER
                        + "insert into document_chunk values (repeat('ab', 32), 0, '0123456789');"
                        + " insert into document values (repeat('ab', 32), 'a.pdf',"
                        + " 'application/pdf', 10, now(), 'x')");
        assertThat(Changes.after(before, 50)).isEmpty();
        new Verdicts(facts()).report("2024-04", 1);
        assertThat(Changes.texts(Changes.after(before, 50), "id"))
                .containsExactly(Long.toString(before + 1));
    }

    @Test
    void many_rows_of_one_statement_are_told_in_their_order() throws SQLException {
        String system = Http.system();
        long before = Changes.last();
        Database.run(
                Database.AS_WRITER
                        + "insert into observation (id, indicator, area, period, value,"
                        + " source_system, trust, recorded_at, recorded_by) select"
                        + " gen_random_uuid(), '"
                        + facts().reportable()
                        + "', 'CITY', '1990', n, '"
                        + system
                        + "-' || n, 'CLAIMED', now(), 'suite' from generate_series(1, 20) n;"
                        // As every writer does, so that no answer from before is kept.
                        + " update recording set sequence = sequence + 1");
        assertThat(Changes.after(before, 7))
                .extracting(event -> new BigDecimal(Changes.data(event).get("value").toString()))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 20).mapToObj(BigDecimal::valueOf).toList());
    }

    @Test
    void pages_end_where_nothing_follows_and_are_not_sent_twice() {
        long last = Changes.last();
        Response end = Http.get(Changes.PATH + "?after=" + last);
        assertThat(end.jsonPath().getList("items")).isEmpty();
        assertThat(end.jsonPath().getString("next")).isEqualTo(Long.toString(last));
        Http.request()
                .header("If-None-Match", end.header("ETag"))
                .get(Changes.PATH + "?after=" + last)
                .then()
                .statusCode(304);
        assertThat(Changes.page("?limit=1").getString("next")).isEqualTo("1");
    }

    @Test
    void filters_leave_out_others_and_still_come_to_the_end() {
        Verdicts figures = new Verdicts(facts());
        long before = Changes.last();
        JsonPath figure = figures.report("2024-04", 3);
        figures.verify(figure);
        Documents.recorded();

        assertThat(types(before, "type=org.districtprogress.document"))
                .containsExactly("org.districtprogress.document.recorded");
        assertThat(types(before, "type=org.districtprogress.observation.verified"))
                .containsExactly("org.districtprogress.observation.verified");
        assertThat(types(before, "subject=indicators/" + facts().reportable())).hasSize(2);
        assertThat(types(before, "subject=indicators/" + facts().reportable() + "-x")).isEmpty();
        assertThat(Changes.page("?after=" + before + "&subject=documents").getString("next"))
                .isEqualTo(Long.toString(before + 3));
        assertThat(Changes.page("?limit=1&subject=nothing").getList("items")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "after=-1, ?after",
        "after=01, ?after",
        "after=x, ?after",
        "after=1e3, ?after",
        "after=999999999999999999, ?after",
        "after=99999999999999999999, ?after",
        "type=figure, ?type",
        "limit=0, ?limit",
        "limit=1001, ?limit",
        "since=1, ?since"
    })
    void what_cannot_be_asked_is_refused(String query, String pointer) {
        Refusals.assertRefused(Http.get(Changes.PATH + "?" + query), 400, pointer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into change (position, event, document, recorded_at) values (1000000,"
                        + " 'DOCUMENT_RECORDED', 'x', now())",
                "update change set recorded_at = now()",
                "delete from change",
                "truncate change"
            })
    void feed_is_written_by_nobody_else(String sql) {
        assertThatThrownBy(() -> Database.run(sql))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("refused");
    }

    @Test
    void fact_recorded_without_the_writers_lock_is_refused() {
        String sql =
                "insert into observation_verdict (observation, recorded_at, verdict, verifier)"
                        + " select id, clock_timestamp(), 'VERIFIED', 'x' from observation limit 1";
        assertThatThrownBy(() -> Database.run(sql))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("lock is not held");
    }

    @Test
    void everything_that_was_recorded_is_in_the_feed() {
        assertThat(
                        Database.number(
                                "select (select count(*) from observation) + (select count(*) from"
                                        + " observation_verdict) + (select count(*) from"
                                        + " record_version) + (select count(*) from"
                                        + " milestone_version) + (select count(*) from"
                                        + " milestone_verdict) + (select count(*) from"
                                        + " target_revision) + (select count(*) from document)"
                                        + " + (select count(*) from attachment)"))
                .isEqualTo(Changes.last())
                .isEqualTo(Database.number("select count(*) from change"));
    }

    private List<String> types(long after, String filter) {
        return Changes.page("?after=" + after + "&" + filter).getList("items.type");
    }

    /** Reads without pause until nothing follows any more. */
    private static List<Map<String, Object>> follow(long position, AtomicBoolean isOver) {
        List<Map<String, Object>> seen = new ArrayList<>();
        boolean wasOver;
        do {
            wasOver = isOver.get();
            seen.addAll(Changes.after(position + seen.size(), 7));
        } while (!wasOver);
        return seen;
    }

    private List<Callable<List<String>>> writers() {
        List<Callable<List<String>>> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            writers.add(
                    () -> {
                        Verdicts figures = new Verdicts(facts());
                        List<String> ids = new ArrayList<>();
                        for (int i = 0; i < EACH; i++) {
                            ids.add(figures.report("2024-04", i).getString("id"));
                        }
                        return ids;
                    });
        }
        return writers;
    }

    private static void put(String path, String ifMatch, Object body, int status) {
        Response answer =
                (ifMatch == null ? Http.request() : Http.request().header("If-Match", ifMatch))
                        .contentType("application/json")
                        .body(body)
                        .put(path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    }
}
