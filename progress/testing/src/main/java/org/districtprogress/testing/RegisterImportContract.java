package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files of records into every register of a service, by its HTTP contract. */
public abstract class RegisterImportContract {

    private final List<String> created = new ArrayList<>();

    /** All registers of the service. */
    protected abstract List<RegisterFacts> registers();

    /** What was imported counts in no other test's figures. */
    @AfterEach
    void closeWhatWasCreated() {
        created.forEach(path -> RegisterRequests.close(path, "*", null));
        created.clear();
    }

    @Test
    void file_is_recorded_once_and_is_unchanged_when_it_is_sent_again() {
        for (RegisterFacts facts : registers()) {
            RecordFile file = new RecordFile(facts);
            String first = named(facts);
            String second = named(facts);
            file.row(first, facts.record(), null, null).row(second, facts.changed(), null, null);

            JsonPath imported = file.send("");
            counts(imported, 2, 0, 0, 0, 0);
            JsonPath read = Http.get(path(facts, first)).jsonPath();
            assertThat(read.getString("recordedAt")).isEqualTo(imported.getString("recordedAt"));
            assertThat(Http.get(path(facts, second)).jsonPath().getString("recordedAt"))
                    .isEqualTo(read.getString("recordedAt"));

            JsonPath again = file.send("");
            counts(again, 0, 0, 0, 2, 0);
            assertThat(again.getString("recordedAt")).isNull();
        }
    }

    @Test
    void change_names_what_it_changes_and_why() {
        for (RegisterFacts facts : registers()) {
            String id = named(facts);
            counts(
                    new RecordFile(facts).row(id, facts.record(), null, null).send(""),
                    1,
                    0,
                    0,
                    0,
                    0);
            String expects = RecordFile.expects(path(facts, id));

            rejected(facts, new RecordFile(facts).row(id, facts.changed(), null, null))
                    .containsExactly("/reason reason-required", "/expects expects-required");
            rejected(facts, new RecordFile(facts).row(id, facts.changed(), "更正", null))
                    .containsExactly("/expects expects-required");
            rejected(
                            facts,
                            new RecordFile(facts)
                                    .row(id, facts.changed(), "更正", "0123456789abcdef"))
                    .containsExactly("/expects expects-stale");
            rejected(facts, new RecordFile(facts).row(id, facts.changed(), "更正", "v1"))
                    .containsExactly("/expects expects-malformed");

            RecordFile change = new RecordFile(facts).row(id, facts.changed(), "更正", expects);
            counts(change.send(""), 0, 1, 0, 0, 0);
            counts(change.send(""), 0, 0, 0, 1, 0);
            assertThat(Http.get(path(facts, id)).jsonPath().getInt("latestVersion")).isEqualTo(2);
        }
    }

    @Test
    void closing_names_what_it_closes_and_is_unchanged_the_second_time() {
        for (RegisterFacts facts : registers()) {
            String id = named(facts);
            counts(
                    new RecordFile(facts).row(id, facts.record(), null, null).send(""),
                    1,
                    0,
                    0,
                    0,
                    0);
            String expects = RecordFile.expects(path(facts, id));

            rejected(facts, new RecordFile(facts).closure(id, "2024-07-01", null))
                    .containsExactly("/expects expects-required");
            rejected(facts, new RecordFile(facts).closure(id + "-none", "2024-07-01", null))
                    .containsExactly("/id id-unknown");
            RecordFile closure = new RecordFile(facts).closure(id, "2024-07-01", expects);
            counts(closure.send(""), 0, 0, 1, 0, 0);
            counts(closure.send(""), 0, 0, 0, 1, 0);
            assertThat(state(facts, id, "2024-06-30")).isEqualTo("OPEN");
            assertThat(state(facts, id, "2024-07-01")).isEqualTo("CLOSED");
        }
    }

    @Test
    void rows_about_one_record_are_taken_in_their_order() {
        for (RegisterFacts facts : registers()) {
            String id = named(facts);
            String other = named(facts);
            RecordFile file =
                    new RecordFile(facts)
                            .row(id, facts.record(), null, null)
                            .row(other, facts.changed(), null, null)
                            .row(id, facts.changed(), "更正", null)
                            .closure(id, "2024-07-01", null);
            counts(file.send(""), 2, 1, 1, 0, 0);
            assertThat(
                            Http.get(path(facts, id) + "/history")
                                    .jsonPath()
                                    .getList("items.event", String.class))
                    .containsExactly("CREATED", "CHANGED", "CLOSED");
            counts(file.send(""), 0, 0, 0, 4, 0);
        }
    }

    @Test
    void one_bad_row_and_nothing_is_stored_unless_the_good_rows_alone_are_wanted() {
        for (RegisterFacts facts : registers()) {
            String good = named(facts);
            RecordFile file = new RecordFile(facts).row(good, facts.record(), null, null);
            facts.wrong().forEach(wrong -> file.row(named(facts), wrong.record(), null, null));
            int bad = facts.wrong().size();

            JsonPath atomic = file.send("");
            counts(atomic, 1, 0, 0, 0, bad);
            assertThat(atomic.getString("state")).isEqualTo("REJECTED");
            Refusals.assertProblem(Http.get(path(facts, good)), 404);
            List<Map<String, Object>> errors =
                    Http.get(atomic.getString("errors") + "?limit=1000")
                            .jsonPath()
                            .getList("items");
            for (int i = 0; i < bad; i++) {
                Integer row = i + 2;
                String pointer = facts.wrong().get(i).pointer();
                assertThat(errors)
                        .as(facts.register() + " row " + row)
                        .anyMatch(
                                error ->
                                        row.equals(error.get("row"))
                                                && pointer.equals(error.get("pointer")));
            }
            assertThat(errors).allMatch(error -> chinese(error).matches("(?s).*\\p{IsHan}.*"));

            counts(file.send("&mode=partial&dryRun=true"), 1, 0, 0, 0, bad);
            Refusals.assertProblem(Http.get(path(facts, good)), 404);
            counts(file.send("&mode=partial"), 1, 0, 0, 0, bad);
            assertThat(Http.get(path(facts, good)).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void what_an_answer_shows_of_a_record_is_unchanged() {
        for (RegisterFacts facts : registers()) {
            String id = named(facts);
            counts(
                    new RecordFile(facts).row(id, facts.record(), null, null).send(""),
                    1,
                    0,
                    0,
                    0,
                    0);
            Map<String, Object> shown = Http.get(path(facts, id)).jsonPath().getMap("record");
            counts(new RecordFile(facts).row(id, shown, null, null).send(""), 0, 0, 0, 1, 0);
        }
    }

    @Test
    void field_of_another_event_is_refused() {
        RegisterFacts facts = registers().get(0);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", named(facts));
        body.put("event", "CLOSURE");
        body.put("effectiveFrom", "2024-01-01");
        body.put("record", facts.record());
        body.put("reason", "销号");
        body.put("source", Map.of("system", "suite"));
        rejected(facts, new RecordFile(facts).body(body))
                .containsExactly("/record not-of-event", "/effectiveFrom not-of-event");
    }

    private org.assertj.core.api.ListAssert<String> rejected(RegisterFacts facts, RecordFile file) {
        JsonPath answer = file.send("");
        assertThat(answer.getString("state")).as(facts.register()).isEqualTo("REJECTED");
        List<Map<String, Object>> errors =
                Http.get(answer.getString("errors")).jsonPath().getList("items");
        return assertThat(errors.stream().map(each -> each.get("pointer") + " " + each.get("code")))
                .as(facts.register());
    }

    private static String chinese(Map<String, Object> error) {
        return ((Map<?, ?>) error.get("message")).get("zh").toString();
    }

    private static void counts(
            JsonPath answer, int create, int revised, int closed, int unchanged, int rejected) {
        assertThat(
                        Stream.of("created", "revised", "closed", "unchanged", "rejected")
                                .map(kind -> answer.getInt("counts." + kind)))
                .as(answer.prettify())
                .containsExactly(create, revised, closed, unchanged, rejected);
    }

    private String named(RegisterFacts facts) {
        String id = "f-" + UUID.randomUUID();
        created.add(path(facts, id));
        return id;
    }

    private static String path(RegisterFacts facts, String id) {
        return "/api/v1/" + facts.register() + "/" + id;
    }

    private static String state(RegisterFacts facts, String id, String on) {
        Response read = Http.get(path(facts, id) + "?on=" + on);
        return read.jsonPath().getString("state");
    }
}
