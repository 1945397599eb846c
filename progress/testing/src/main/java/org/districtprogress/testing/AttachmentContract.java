package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Documents are attached to what they show, once, and known to be from that moment on. */
public abstract class AttachmentContract {

    private static final Map<String, Object> NAME = Map.of("zh", "主体完工", "en", "Structure");

    private String observation;
    private String milestone;

    protected abstract ServiceFacts facts();

    @BeforeEach
    void record() {
        String series = "/api/v1/indicators/" + facts().reportable() + "/observations";
        Response reported = Http.post(series, Http.figure("2024-05", 5));
        observation = series + "/" + reported.jsonPath().getString("id");
        milestone =
                "/api/v1/commitments/"
                        + facts().commitment()
                        + "/milestones/m-"
                        + UUID.randomUUID();
        put(milestone, Map.of("name", NAME, "due", "2024-06-30")).then().statusCode(201);
    }

    private static Response put(String path, Object body) {
        return Http.request().contentType("application/json").body(body).put(path);
    }

    private static String at(String subject, String document) {
        return subject + "/documents/" + document;
    }

    @Test
    void document_is_attached_once_and_shown_with_its_subject() {
        for (String subject : List.of(observation, milestone)) {
            assertThat(Http.get(subject).jsonPath().getList("documents")).isEmpty();
            String document = Documents.recorded();
            Response first = put(at(subject, document), Map.of("note", "第3页"));
            assertThat(first.statusCode()).as(first.asString()).isEqualTo(201);
            assertThat(first.jsonPath().getString("note")).isEqualTo("第3页");
            assertThat(first.jsonPath().getString("document.sha256")).isEqualTo(document);

            for (Object body : List.of(Map.of("note", "第3页"), Map.of())) {
                Response again = put(at(subject, document), body);
                assertThat(again.statusCode()).isEqualTo(200);
                assertThat(again.asString()).isEqualTo(first.asString());
            }
            Response shown = Http.get(subject);
            assertThat(shown.jsonPath().getList("documents"))
                    .isEqualTo(List.of(first.jsonPath().getMap("document")));
            assertThat(Http.get(shown.jsonPath().getString("documents[0].href")).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void document_is_attached_without_a_body_too() {
        Response attached = Http.request().put(at(observation, Documents.recorded()));
        assertThat(attached.statusCode()).as(attached.asString()).isEqualTo(201);
        assertThat(attached.jsonPath().getString("note")).isNull();
    }

    @Test
    void attaching_what_is_attached_changes_no_answer() {
        String document = Documents.recorded();
        put(at(observation, document), Map.of()).then().statusCode(201);
        long before = Database.number("select sequence from recording");
        put(at(observation, document), Map.of()).then().statusCode(200);
        assertThat(Database.number("select sequence from recording")).isEqualTo(before);
    }

    @Test
    void another_note_for_what_is_attached_is_refused() {
        String document = Documents.recorded();
        put(at(observation, document), Map.of("note", "page 3")).then().statusCode(201);
        Refusals.assertRefused(
                put(at(observation, document), Map.of("note", "page 4")), 409, "/note");
    }

    @Test
    void key_of_an_attachment_is_answered_again_and_refused_for_another() {
        String document = Documents.recorded();
        String key = UUID.randomUUID().toString();
        Response first = keyed(at(observation, document), key);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(keyed(at(observation, document), key).statusCode()).isEqualTo(201);
        Refusals.assertRefused(keyed(at(milestone, document), key), 422, "Idempotency-Key");
    }

    private static Response keyed(String path, String key) {
        return Http.request()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{}")
                .put(path);
    }

    @Test
    void what_is_unknown_is_named() {
        String document = Documents.recorded();
        String nowhere = UUID.randomUUID().toString();
        String series = "/api/v1/indicators/" + facts().reportable() + "/observations/";
        String commitment = "/api/v1/commitments/" + facts().commitment();
        Map.of(
                        at("/api/v1/indicators/none/observations/" + nowhere, document),
                        ":indicator",
                        at(series + nowhere, document),
                        ":observation",
                        at(series + "1-1-1-1-1", document),
                        ":observation",
                        at("/api/v1/commitments/none/milestones/m1", document),
                        ":commitment",
                        at(commitment + "/milestones/none", document),
                        ":milestone",
                        at(observation, SampleFile.pdf().sha256()),
                        ":document",
                        at(milestone, "none"),
                        ":document")
                .forEach((path, what) -> Refusals.assertRefused(put(path, Map.of()), 404, what));
    }

    /** No body says nothing of a note; a blank or null is no JSON object. */
    @Test
    void body_that_is_no_object_is_refused() {
        String path = at(observation, Documents.recorded());
        for (String body : List.of(" ", "null", "\n")) {
            Response refused = Http.request().contentType("application/json").body(body).put(path);
            assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(400);
            assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/body-missing");
        }
    }

    @Test
    void note_that_is_none_is_refused() {
        String path = at(observation, Documents.recorded());
        Refusals.assertRefused(put(path, Map.of("note", " ")), 400, "/note");
        Refusals.assertRefused(put(path, Map.of("note", "x".repeat(1001))), 400, "/note");
        Refusals.assertRefused(put(path, Map.of("remark", "x")), 400, "/remark");
        Refusals.assertProblem(put(path, "[]"), 400);
    }

    @Test
    void attaching_changes_the_tag_of_an_answer_and_not_the_version_of_a_milestone() {
        String tag = Http.get(milestone).header("ETag");
        String observed = Http.get(observation).header("ETag");
        String document = Documents.recorded();
        put(at(milestone, document), Map.of()).then().statusCode(201);
        put(at(observation, document), Map.of()).then().statusCode(201);

        assertThat(Http.get(observation).header("ETag")).isNotEqualTo(observed);
        String now = Http.get(milestone).header("ETag");
        assertThat(now).isNotEqualTo(tag);
        Response stillHad = Http.request().header("If-None-Match", tag).get(milestone);
        assertThat(stillHad.statusCode()).isEqualTo(200);
        assertThat(changed(tag).statusCode()).isEqualTo(200);
        Response second = changed(Http.get(milestone).header("ETag"));
        assertThat(second.statusCode()).as(second.asString()).isEqualTo(200);
        assertThat(second.jsonPath().getList("documents")).hasSize(1);
        assertThat(second.header("ETag")).isEqualTo(Http.get(milestone).header("ETag"));
        Refusals.assertRefused(changed(now), 412, "If-Match");
    }

    private Response changed(String ifMatch) {
        return Http.request()
                .header("If-Match", ifMatch)
                .contentType("application/json")
                .body(Map.of("name", NAME, "due", "2024-07-31", "reason", "rain"))
                .put(milestone);
    }

    @Test
    void past_answer_stays_the_same_when_a_document_is_attached_later() {
        String document = Documents.recorded();
        String moment = Http.get("/api/v1/progress").jsonPath().getString("knownAt");
        String commitment = "/api/v1/commitments/" + facts().commitment();
        List<String> reads =
                List.of(
                        observation + "?",
                        observation.substring(0, observation.lastIndexOf('/'))
                                + "?area=DISTRICT&limit=1000&history=true&",
                        milestone + "?",
                        milestone + "/history?",
                        commitment + "?",
                        "/api/v1/commitments?limit=1000&");
        List<String> before = reads.stream().map(read -> past(read, moment)).toList();
        put(at(observation, document), Map.of()).then().statusCode(201);
        put(at(milestone, document), Map.of()).then().statusCode(201);
        assertThat(reads.stream().map(read -> past(read, moment)).toList()).isEqualTo(before);
        for (String read : reads) {
            assertThat(Http.get(read.substring(0, read.length() - 1)).asString())
                    .as(read)
                    .contains(document);
        }
    }

    private static String past(String read, String moment) {
        Response answer = Http.get(read + "knownAt=" + moment);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.header("ETag") + answer.asString();
    }
}
