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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.access.CallerRole;
import org.districtprogress.industry.Recorded;
import org.districtprogress.industry.recognition.RecognitionLevel;
import org.districtprogress.testing.EmbeddedDatabase;
import org.districtprogress.testing.Http;
import org.districtprogress.testing.Refusals;
import org.districtprogress.testing.access.TestCallers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = EmbeddedDatabase.class, scope = TestResourceScope.GLOBAL)
class TalentPrivacyTest {

    private static final String NAME = "欧阳靖宇";

    /** Of whom a document has the name. */
    private static final String OTHER_NAME = "诸葛文澜";

    private final String id = Recorded.prefix() + "a";

    @Test
    void name_is_masked_in_every_answer() {
        Map<String, Object> person = with(TALENT, "name", NAME);
        String path = "/api/v1/talents/" + id;
        String written =
                Http.request()
                        .header("If-None-Match", "*")
                        .contentType("application/json")
                        .body(Map.of("record", person, "source", Map.of("system", "suite")))
                        .put(path)
                        .asString();
        Recorded.change("talents", id, 1, with(person, "batchYear", 2024), "2024-06-01");
        assertThat(written).contains("欧**");
        for (String answer :
                List.of(
                        written,
                        Http.get(path).asString(),
                        Http.get(path + "/history").asString(),
                        Http.get("/api/v1/talents?limit=1000").asString())) {
            assertThat(answer).contains("\"欧**\"").doesNotContain("阳靖", "靖宇");
        }
    }

    @Test
    void talents_are_for_readers_alone_in_every_form() {
        Recorded.create("talents", id, with(TALENT, "name", NAME));
        String list = "/api/v1/talents";
        Caller reader = TestCallers.caller("reader", "reader", CallerRole.READER);
        Caller others =
                TestCallers.caller(
                        "others",
                        "others",
                        CallerRole.REPORTER,
                        CallerRole.VERIFIER,
                        CallerRole.PLAN_ADMIN,
                        CallerRole.AUDITOR);
        for (String path :
                List.of(
                        list,
                        list + "?limit=1",
                        list + "?format=csv",
                        list + "?format=xlsx",
                        list + "?knownAt=2025-01-01T00:00:00Z",
                        list + "/" + id,
                        list + "/" + id + "/history")) {
            Response read = Http.as(reader).get(path);
            assertThat(read.statusCode()).as(path).isEqualTo(200);
            assertThat(read.header("Cache-Control")).as(path).doesNotContain("public");
            assertThat(Http.as(others).get(path).statusCode()).as(path).isEqualTo(403);
            assertThat(Http.anonymous().get(path).statusCode()).as(path).isEqualTo(401);
            assertThat(Http.anonymous().head(path).statusCode()).as(path).isEqualTo(401);
            assertThat(
                            Http.anonymous()
                                    .header("If-None-Match", read.header("ETag"))
                                    .get(path)
                                    .statusCode())
                    .as(path)
                    .isEqualTo(401);
        }
        assertThat(Http.anonymous().get(list + "/no-such").statusCode()).isEqualTo(401);
    }

    /** Lineage, flags and changes are for everybody, and so for whoever guesses names. */
    @Test
    void nothing_of_a_person_is_told_where_everybody_reads() {
        Map<String, Object> person = with(TALENT, "name", OTHER_NAME);
        String other = id + "-2";
        Recorded.create("talents", id, person);
        Recorded.create("talents", other, person);
        String document =
                Http.request()
                        .contentType("application/pdf")
                        .body(("%PDF-1.7 " + id + "\n%%EOF").getBytes(StandardCharsets.UTF_8))
                        .post("/api/v1/documents?name=" + OTHER_NAME + ".pdf")
                        .jsonPath()
                        .getString("sha256");
        Response attached =
                Http.request()
                        .contentType("application/json")
                        .body(Map.of("note", OTHER_NAME + "的证书"))
                        .put("/api/v1/talents/" + id + "/documents/" + document);
        assertThat(attached.statusCode()).as(attached.asString()).isEqualTo(201);
        assertThat(attached.jsonPath().getString("document.name")).isEqualTo("诸**");
        String key = TalentFlags.key(talent(person)).value();

        List<Response> answers =
                List.of(
                        Http.anonymous()
                                .get("/api/v1/indicators/new-programme-talents/lineage?limit=1000"),
                        Http.anonymous().get("/api/v1/flags?register=talents&limit=1000"),
                        Http.anonymous().get("/api/v1/changes?limit=1000&subject=talents/" + id),
                        Http.anonymous()
                                .get("/api/v1/changes?limit=1000&subject=documents/" + document));
        for (Response answer : answers) {
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
            assertThat(answer.asString())
                    .doesNotContain(OTHER_NAME, "诸", "葛", "文澜", "证书", key, key.substring(0, 16))
                    .doesNotContain("泰山", "90000000000000000N");
        }
        assertThat(answers.get(0).asString()).contains("\"" + id + "\"");
        assertThat(answers.get(1).asString()).contains("\"" + id + "\"", "\"" + other + "\"");
        assertThat(answers.get(2).jsonPath().getList("items.data.kind"))
                .contains("RECORD", "ATTACHMENT");
        assertThat(answers.get(3).jsonPath().getList("items.data.kind")).contains("DOCUMENT");
        assertThat(Http.get("/api/v1/documents/" + document).asString()).contains(OTHER_NAME);
    }

    /** The reason of a change may name whom it is about. */
    @Test
    void reasons_are_told_to_readers_alone() {
        Recorded.create("talents", id, with(TALENT, "name", NAME));
        Recorded.change("talents", id, 1, with(TALENT, "batchYear", 2024), "2024-06-01");
        assertThat(Http.get("/api/v1/talents/" + id + "/history").asString()).contains("核对");
        String feed =
                Http.anonymous().get("/api/v1/changes?limit=1000&subject=talents/" + id).asString();
        assertThat(feed).contains("\"version\":2").doesNotContain("核对");
    }

    private static Talent talent(Map<String, Object> person) {
        return new Talent(
                (String) person.get("name"),
                (String) person.get("programme"),
                RecognitionLevel.PROVINCIAL,
                (Integer) person.get("batchYear"),
                LocalDate.parse((String) person.get("announcedOn")),
                (String) person.get("employer"));
    }

    @Test
    void name_can_be_neither_searched_for_nor_filtered_nor_sorted_by() {
        Recorded.create("talents", id, with(TALENT, "name", NAME));
        for (String word : List.of(NAME, "欧", "靖宇", "欧**")) {
            assertThat(Http.get("/api/v1/talents?q=" + word).jsonPath().getList("items"))
                    .as(word)
                    .isEmpty();
        }
        Refusals.assertRefused(Http.get("/api/v1/talents?name=" + NAME), 400, "?name");
        Refusals.assertRefused(Http.get("/api/v1/talents?sort=name"), 400, "?sort");
    }

    @Test
    void nothing_stored_beside_the_record_has_the_name() {
        Talent talent =
                new Talent(
                        NAME,
                        "泰山产业领军人才",
                        RecognitionLevel.PROVINCIAL,
                        2024,
                        LocalDate.parse("2190-01-01"),
                        "90000000000000000N");
        TalentRegister register = new TalentRegister();
        assertThat(
                        register.searched(talent).toString()
                                + register.keys(talent)
                                + TalentFlags.of(talent, LocalDate.parse("2024-01-01"))
                                + register.label(talent)
                                + talent)
                .doesNotContain("欧", "阳", "靖", "宇")
                .contains(TalentFlags.FUTURE_ANNOUNCEMENT);
    }

    /** From the hash of a short file its rows can be guessed. */
    @Test
    void import_tells_others_nothing_by_which_its_rows_can_be_guessed() {
        Caller sender = TestCallers.caller("sends", "sends", CallerRole.REPORTER);
        String row = "{\"id\":\"%s\",\"record\":{\"name\":\"%s\"}}\n".formatted(id, NAME);
        Response refused =
                Http.as(sender)
                        .contentType("application/x-ndjson")
                        .body(row.getBytes(StandardCharsets.UTF_8))
                        .post("/api/v1/imports?into=talents");
        String location = refused.header("Location");
        String path = location.substring(location.indexOf("/api/"));
        String list = "/api/v1/imports?into=talents&limit=1000";
        String one = "items.find { '%s'.endsWith(it.id) }.".formatted(path);
        assertThat(Http.as(sender).get(path).jsonPath().getString("sha256")).hasSize(64);
        assertThat(Http.as(sender).get(list).jsonPath().getString(one + "sha256")).hasSize(64);
        JsonPath others = Http.get(path).jsonPath();
        assertThat(others.getMap(""))
                .containsEntry("sha256", null)
                .containsEntry("into", "talents");
        JsonPath listed = Http.get(list).jsonPath();
        assertThat(listed.getString(one + "into")).isEqualTo("talents");
        assertThat(listed.getString(one + "sha256")).isNull();
    }

    /** A file without its line of headings has a person in the place of it. */
    @Test
    void heading_that_is_none_may_be_a_name() {
        Response refused =
                Http.request()
                        .contentType("text/csv")
                        .body(("id," + NAME + "\n1,2\n").getBytes(StandardCharsets.UTF_8))
                        .post("/api/v1/imports?into=talents");
        Refusals.assertRefused(refused, 400, "");
        assertThat(refused.asString()).contains("欧**").doesNotContain("阳靖", "靖宇");
    }

    @Test
    void name_is_masked_in_what_an_import_rejects() {
        String row =
                "{\"id\":\"%s\",\"event\":\"RECORD\",\"source\":{\"system\":\"suite\"},\"record\":{\"name\":\"%s\",\"level\":\"none\"}}\n";
        String elsewhere =
                row.formatted(id, "张三")
                        .replace("\"level\"", "\"nmae\":\"" + NAME + "\",\"level\"")
                        .replace("\"张三\"", "{\"zh\":\"" + NAME + "\"}");
        String malformed = "{\"record\":{\"name\":\"" + NAME + "\"},\n";
        Response refused =
                Http.request()
                        .contentType("application/x-ndjson")
                        .body(
                                (row.formatted(id, NAME)
                                                + row.formatted(id, " " + NAME)
                                                + row.formatted(id, NAME + "*")
                                                + elsewhere
                                                + malformed)
                                        .getBytes(StandardCharsets.UTF_8))
                        .post("/api/v1/imports?into=talents");
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(422);
        String location = refused.header("Location");
        String path = location.substring(location.indexOf("/api/"));
        String rejected = Http.get(path + "/rejected").asString();
        assertThat(rejected.lines()).hasSize(5);
        assertThat(rejected).contains("\"欧**\"");
        for (String answer :
                List.of(refused.asString(), rejected, Http.get(path + "/errors").asString())) {
            assertThat(answer).doesNotContain("阳靖", "靖宇");
        }
    }
}
