package org.districtprogress.industry.talents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtprogress.industry.talents.TalentFacts.TALENT;
import static org.districtprogress.testing.RegisterFacts.with;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.access.CallerRole;
import org.districtprogress.industry.Recorded;
import org.districtprogress.testing.EmbeddedDatabase;
import org.districtprogress.testing.Http;
import org.districtprogress.testing.Refusals;
import org.districtprogress.testing.access.TestCallers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a talent was reported by may name the person: a certificate is called after somebody. */
@QuarkusTest
@WithTestResource(value = EmbeddedDatabase.class, scope = TestResourceScope.GLOBAL)
class TalentSourceTest {

    private static final String NAME = "端木清扬";
    private static final Map<String, Object> PERSON = with(TALENT, "name", NAME);
    private static final Map<String, Object> SOURCE =
            Map.of(
                    "system",
                    "suite",
                    "record",
                    NAME,
                    "title",
                    NAME + "的证书.pdf",
                    "url",
                    "https://example.org/" + NAME,
                    "publishedOn",
                    "2024-03");
    private static final Map<String, Object> BODY = Map.of("record", PERSON, "source", SOURCE);
    private static final Map<String, Object> CLOSURE = Map.of("source", SOURCE, "reason", "重复登记");

    private final String id = Recorded.prefix() + "s";
    private final String path = "/api/v1/talents/" + id;

    private Response created() {
        return Http.request()
                .header("If-None-Match", "*")
                .contentType("application/json")
                .body(BODY)
                .put(path);
    }

    @Test
    void texts_of_the_source_are_masked_in_every_answer() {
        String written = created().asString();
        attach();
        String judged = Http.post(path + "/verdict", "*", Map.of("verdict", "VERIFIED")).asString();
        String closed = Http.post(path + "/closure", "*", CLOSURE).asString();
        for (String answer :
                List.of(
                        written,
                        judged,
                        closed,
                        Http.get(path).asString(),
                        Http.get(path + "/history").asString(),
                        Http.get("/api/v1/talents?limit=1000").asString())) {
            assertThat(answer)
                    .contains("\"record\":\"端**\"", "\"title\":\"端**\"", "\"url\":\"h**\"")
                    .contains("\"system\":\"suite\"", "\"publishedOn\":\"2024-03\"")
                    .doesNotContain("端木", "清扬", "example.org");
        }
        assertThat(Http.get(path).jsonPath().getList("documents.name")).containsExactly("端**");
        for (String form : List.of("csv", "ndjson", "csv&history=true", "ndjson&history=true")) {
            assertThat(Http.get("/api/v1/talents?format=" + form).asString())
                    .contains("h**")
                    .doesNotContain("端木", "清扬", "example.org");
        }
    }

    private void attach() {
        String document =
                Http.request()
                        .contentType("application/pdf")
                        .body(("%PDF-1.7 " + id + "\n%%EOF").getBytes(StandardCharsets.UTF_8))
                        .post("/api/v1/documents?name=" + NAME + ".pdf")
                        .jsonPath()
                        .getString("sha256");
        assertThat(
                        Http.request()
                                .contentType("application/json")
                                .body("{}")
                                .put(path + "/documents/" + document)
                                .statusCode())
                .isEqualTo(201);
    }

    /** Else an answer that is sent back would overwrite what is recorded. */
    @ParameterizedTest
    @CsvSource({"record, 端**", "title, 端**", "url, h**"})
    void masked_text_is_not_recorded(String field, String masked) {
        Map<String, Object> source = Map.of("system", "suite", field, masked);
        String pointer = "/source/" + field;
        created();
        for (Response refused :
                List.of(
                        Http.request()
                                .header("If-Match", "*")
                                .contentType("application/json")
                                .body(
                                        Map.of(
                                                "record",
                                                with(PERSON, "batchYear", 2024),
                                                "source",
                                                source,
                                                "reason",
                                                "核对"))
                                .put(path),
                        Http.post(
                                path + "/closure",
                                "*",
                                Map.of("source", source, "reason", "重复登记")))) {
            Refusals.assertRefused(refused, 400, pointer);
            assertThat(refused.jsonPath().getList("errors.code")).containsExactly("source-masked");
        }
        for (String rest :
                List.of(
                        "\"event\":\"RECORD\",\"record\":{\"name\":\"%s\",\"programme\":\"泰山产业领军人才\",\"level\":\"PROVINCIAL\",\"batchYear\":2023,\"announcedOn\":\"2024-03-18\",\"employer\":\"90000000000000000N\"}"
                                .formatted(NAME),
                        "\"event\":\"CLOSURE\",\"reason\":\"重复登记\"")) {
            Response refused =
                    imported(
                            "{\"id\":\"%s\",\"source\":{\"system\":\"suite\",\"%s\":\"%s\"},%s}"
                                    .formatted(id, field, masked, rest));
            assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(422);
            assertThat(refused.jsonPath().getList("errors.code")).containsExactly("source-masked");
            assertThat(refused.jsonPath().getList("errors.pointer"))
                    .containsExactly("/1" + pointer);
        }
        assertThat(Http.get(path).jsonPath().getInt("latestVersion")).isEqualTo(1);
    }

    @Test
    void export_that_is_sent_back_changes_nothing() {
        created();
        Http.post(path + "/closure", "*", CLOSURE).then().statusCode(201);
        String rows =
                Http.get("/api/v1/talents?format=ndjson")
                        .asString()
                        .lines()
                        .filter(line -> line.contains(id))
                        .collect(Collectors.joining("\n"));
        assertThat(rows.lines()).hasSize(2);
        Response sent = imported(rows);
        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(200);
        assertThat(sent.jsonPath().getInt("counts.unchanged")).isEqualTo(2);
        Response other = imported(rows.replace("重复登记", "另一个原因"));
        assertThat(other.statusCode()).as(other.asString()).isEqualTo(422);
        assertThat(other.jsonPath().getList("errors.code")).contains("source-masked");
    }

    @Test
    void change_names_what_an_export_shows() {
        created();
        String row =
                Http.get("/api/v1/talents?format=ndjson")
                        .asString()
                        .lines()
                        .filter(line -> line.contains(id))
                        .findFirst()
                        .orElseThrow();
        Response sent =
                imported(
                        row.replace("\"name\":\"端**\"", "\"name\":\"" + NAME + "\"")
                                .replaceFirst(
                                        "\"source\":\\{[^}]*}",
                                        "\"source\":{\"system\":\"suite\"},\"reason\":\"核对\""));
        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(200);
        assertThat(sent.jsonPath().getInt("counts.revised")).isEqualTo(1);
    }

    @Test
    void neither_source_nor_reason_is_told_of_what_an_import_rejects() {
        String row =
                "{\"id\":\"%1$s\",\"event\":\"RECORD\",\"reason\":\"%2$s%3$s\",\"source\":{\"system\":\"suite\",\"record\":\"%2$s\",\"title\":\"%2$s\",\"url\":\"%2$s\",\"note\":\"%2$s\",\"document\":\"%2$s\"},\"record\":{\"name\":\"%2$s\",\"level\":\"none\"}}";
        String text = "{\"id\":\"%s\",\"source\":\"%s\"}".formatted(id, NAME);
        Response refused =
                imported(
                        row.formatted(id, NAME, "")
                                + "\n"
                                + row.formatted(id, NAME, "x".repeat(2000))
                                + "\n"
                                + text);
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(422);
        String location = refused.header("Location");
        String of = location.substring(location.indexOf("/api/"));
        String rejected = Http.get(of + "/rejected").asString();
        assertThat(rejected.lines()).hasSize(3);
        assertThat(rejected).contains("\"title\":\"端**\"").doesNotContain("reason\":");
        String errors = Http.get(of + "/errors").asString();
        assertThat(JsonPath.from(errors).getList("items.pointer"))
                .contains("/source/url", "/reason");
        for (String answer : List.of(refused.asString(), rejected, errors)) {
            assertThat(answer).doesNotContain("端木", "清扬");
        }
    }

    private static Response imported(String rows) {
        return Http.request()
                .contentType("application/x-ndjson")
                .body((rows + "\n").getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/imports?into=talents");
    }

    /** The answer shows the record. */
    @Test
    void judging_needs_the_right_to_read() {
        created();
        Caller blind = TestCallers.caller("blind", "督查室", CallerRole.VERIFIER);
        Caller reader = TestCallers.caller("reads", "督查室", CallerRole.READER);
        for (String record : List.of(path, "/api/v1/talents/no-such")) {
            for (Caller caller : List.of(blind, reader)) {
                Response refused = judged(caller, record);
                Refusals.assertProblem(refused, 403);
                assertThat(refused.jsonPath().getString("type"))
                        .isEqualTo("/problems/role-missing");
                assertThat(refused.asString()).doesNotContain("端");
            }
        }
        Caller both = TestCallers.caller("both", "督查室", CallerRole.VERIFIER, CallerRole.READER);
        assertThat(judged(both, path).statusCode()).isEqualTo(201);
    }

    private static Response judged(Caller caller, String record) {
        return Http.as(caller)
                .header("If-Match", "*")
                .contentType("application/json")
                .body(Map.of("verdict", "VERIFIED"))
                .post(record + "/verdict");
    }

    @Test
    void what_readers_read_is_kept_by_no_shared_cache_and_asked_for_anew() {
        created();
        String past = "knownAt=" + Http.get(path).jsonPath().getString("recordedAt");
        for (String asked :
                List.of(
                        path,
                        path + "?on=2024-06-01&" + past,
                        path + "/history?" + past,
                        "/api/v1/talents?on=2024-06-01&" + past,
                        "/api/v1/talents?format=csv&on=2024-06-01&" + past,
                        "/api/v1/talents?format=xlsx")) {
            for (int time = 0; time < 2; time++) {
                Response answer = Http.get(asked);
                assertThat(answer.statusCode()).as(asked).isEqualTo(200);
                assertThat(answer.header("Cache-Control")).as(asked).isEqualTo("private, no-cache");
            }
        }
    }
}
