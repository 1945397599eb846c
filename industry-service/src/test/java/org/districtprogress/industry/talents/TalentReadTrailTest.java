package org.districtprogress.industry.talents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtprogress.industry.talents.TalentFacts.TALENT;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.access.CallerRole;
import org.districtprogress.industry.Recorded;
import org.districtprogress.testing.Database;
import org.districtprogress.testing.Documents;
import org.districtprogress.testing.EmbeddedDatabase;
import org.districtprogress.testing.Http;
import org.districtprogress.testing.access.TestCallers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who reads of persons stands in the trail, in whatever form and however it was answered. */
@QuarkusTest
@WithTestResource(value = EmbeddedDatabase.class, scope = TestResourceScope.GLOBAL)
class TalentReadTrailTest {

    private static final String DEPARTMENT = "department that reads";

    private final String id = Recorded.prefix() + "r";

    private static Caller reader() {
        return TestCallers.caller(
                Http.system(), DEPARTMENT, CallerRole.READER, CallerRole.REPORTER);
    }

    /** Reads as somebody who has read nothing yet, and finds exactly that in the trail. */
    private static Response read(
            String method,
            String path,
            int status,
            BiFunction<RequestSpecification, String, Response> asked) {
        Caller reader = reader();
        Response answer = asked.apply(Http.as(reader), path);
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        assertThat(
                        Database.text(
                                "select string_agg(kind || ' ' || status || ' ' || action, ', ')"
                                        + " from audit_entry where client = '"
                                        + reader.client()
                                        + "'"))
                .isEqualTo("READ " + status + " " + method + " " + path);
        return answer;
    }

    private static Response read(String path) {
        return read("GET", path, 200, RequestSpecification::get);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "?limit=1",
                "?format=csv",
                "?format=xlsx",
                "?format=ndjson&history=true",
                "/ID",
                "/ID/",
                "/ID/history"
            })
    void reading_talents_is_noted_once_however_it_is_answered(String form) {
        Recorded.create("talents", id, TALENT);
        String path = "/api/v1/talents" + form.replace("ID", id);
        Response first = read(path);
        Response fromMemory = read(path);
        assertThat(fromMemory.header("ETag")).isEqualTo(first.header("ETag"));
        read("HEAD", path, 200, RequestSpecification::head);
        read(
                "GET",
                path,
                304,
                (request, had) -> request.header("If-None-Match", first.header("ETag")).get(had));
    }

    @Test
    void reading_a_document_is_noted() {
        String document = "/api/v1/documents/" + Documents.recorded();
        read(document);
        Response content = read(document + "/content");
        read("HEAD", document + "/content", 200, RequestSpecification::head);
        read(
                "GET",
                document + "/content",
                304,
                (request, had) -> request.header("If-None-Match", content.header("ETag")).get(had));
    }

    @Test
    void reading_what_an_import_rejected_is_noted() {
        Response refused =
                Http.as(reader())
                        .contentType("application/x-ndjson")
                        .body("{}\n".getBytes(StandardCharsets.UTF_8))
                        .post("/api/v1/imports?into=talents");
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(422);
        String location = refused.header("Location");
        String path = location.substring(location.indexOf("/api/"));
        read(path + "/errors");
        read(path + "/rejected");
    }
}
