package org.districtprogress.testing.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.districtprogress.api.Paths;
import org.districtprogress.testing.access.Authorized;
import org.junit.jupiter.api.Test;

/** What the document shows as an answer is what the program answers. */
public abstract class ExamplesContract {

    /** Asked in this order: each finds what those before it have recorded. */
    private static final List<String> STORY =
            List.of(
                    "reportObservation",
                    "reportObservation-200",
                    "reportObservation-400",
                    "reportObservation-409",
                    "reportObservation-422",
                    "judgeObservation-400",
                    "judgeObservation",
                    "judgeObservation-409",
                    "judgeObservation-422",
                    "listVerdicts",
                    "planMilestone",
                    "getMilestone",
                    "listMilestones",
                    "planMilestone-400",
                    "planMilestone-428",
                    "planMilestone-409",
                    "planMilestone-200",
                    "planMilestone-412",
                    "planMilestone-422",
                    "completeMilestone-400",
                    "completeMilestone",
                    "completeMilestone-409",
                    "completeMilestone-422",
                    "judgeMilestone-400",
                    "judgeMilestone",
                    "judgeMilestone-409",
                    "judgeMilestone-422",
                    "listMilestoneVersions",
                    "reviseTarget-409",
                    "reviseTarget-400",
                    "reviseTarget-428",
                    "reviseTarget",
                    "reviseTarget-412",
                    "reviseTarget-422",
                    "listTargetVersions",
                    "uploadDocument",
                    "uploadDocument-200",
                    "uploadDocument-400",
                    "uploadDocument-415",
                    "uploadDocument-422",
                    "listDocuments",
                    "getDocument",
                    "attachToObservation",
                    "attachToObservation-200",
                    "attachToObservation-404",
                    "attachToObservation-409",
                    "attachToObservation-422",
                    "attachToMilestone",
                    "attachToMilestone-200",
                    "attachToMilestone-409",
                    "attachToMilestone-422",
                    "importRows-400",
                    "importRows-415",
                    "importRows",
                    "importRows-422",
                    "getImport",
                    "listImports",
                    "listImportErrors");

    private static final RestAssuredConfig AS_IS =
            RestAssuredConfig.config()
                    .encoderConfig(
                            EncoderConfig.encoderConfig()
                                    .defaultContentCharset(StandardCharsets.UTF_8)
                                    .encodeContentTypeAs("application/pdf", ContentType.TEXT)
                                    .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT)
                                    .appendDefaultContentCharsetToContentTypeIfUndefined(false));

    /** Operations that this service's data can only refuse; none unless it says so. */
    protected Set<String> operationsWithoutSuccess() {
        return Set.of();
    }

    private final List<Example> examples = Example.in(Path.of(""));

    @Test
    void questions_are_answered_as_the_examples_say() {
        List<Example> questions =
                examples.stream()
                        .filter(each -> !STORY.contains(each.name()))
                        .filter(each -> !RegisterStory.isOf(each))
                        .toList();
        assertThat(questions).hasSizeGreaterThan(8).allMatch(each -> each.method().equals("GET"));
        questions.forEach(ExamplesContract::ask);
    }

    @Test
    void writes_are_answered_as_the_examples_say() {
        assertThat(examples).extracting(Example::name).containsAll(told(STORY));
        STORY.forEach(
                name ->
                        examples.stream()
                                .filter(each -> each.name().equals(name))
                                .forEach(ExamplesContract::ask));
        List<Example> records = RegisterStory.in(examples);
        assertThat(records).isNotEmpty();
        records.forEach(ExamplesContract::ask);
    }

    /** Every write of the document has an example of its success, and each is told twice. */
    @Test
    void every_write_takes_a_key_and_has_an_example_that_shows_it() {
        JsonNode paths = Json.read(given().get("/q/openapi?format=json").asString()).path("paths");
        Set<String> writes = new TreeSet<>();
        paths.forEach(path -> path.properties().forEach(each -> addWrite(each, writes)));
        assertThat(writes).hasSizeGreaterThan(8);
        assertThat(examples)
                .filteredOn(each -> !each.method().equals("GET") && each.status() < 300)
                .extracting(Example::name)
                .containsAll(told(writes));
    }

    private List<String> told(Collection<String> names) {
        return names.stream()
                .filter(
                        name ->
                                !operationsWithoutSuccess().contains(name.split("-", 2)[0])
                                        || name.endsWith("-409"))
                .toList();
    }

    private static void addWrite(Map.Entry<String, JsonNode> operation, Set<String> writes) {
        if (operation.getKey().equals("get")) {
            return;
        }
        String id = operation.getValue().path("operationId").asText();
        assertThat(operation.getValue().path("parameters").findValuesAsText("name"))
                .as(id)
                .contains("Idempotency-Key");
        writes.add(id);
    }

    private static void ask(Example example) {
        if (example.method().equals("GET")) {
            check(example, request().headers(example.headers()).get(actual(example.request())));
            if (example.isFileToo()) {
                example.checkFile(request().get(example.fileRequest()).asByteArray());
            }
        } else {
            write(example);
        }
    }

    /** A write that succeeds is sent twice under its key: the second answer is the first one. */
    private static void write(Example example) {
        Map<String, String> headers = new LinkedHashMap<>(example.headers());
        if (example.status() < 300) {
            headers.putIfAbsent("Idempotency-Key", UUID.randomUUID().toString());
        }
        Response answer = send(example, headers);
        check(example, answer);
        if (example.status() < 300) {
            Response again = send(example, headers);
            assertThat(again.header("Idempotency-Replayed")).as(example.name()).isEqualTo("true");
            assertThat(again.statusCode()).as(example.name()).isEqualTo(answer.statusCode());
            assertThat(again.asByteArray()).as(example.name()).isEqualTo(answer.asByteArray());
            for (String header : List.of("Location", "ETag", "Content-Type")) {
                assertThat(again.header(header))
                        .as(example.name() + " " + header)
                        .isEqualTo(answer.header(header));
            }
        }
    }

    private static Response send(Example example, Map<String, String> headers) {
        return request()
                .headers(headers)
                .config(AS_IS)
                .contentType(example.contentType())
                .body(example.body())
                .request(example.method(), actual(example.request()));
    }

    private static RequestSpecification request() {
        return given().filter(new Authorized())
                .urlEncodingEnabled(false)
                .header("traceparent", Example.TRACE);
    }

    private static void check(Example example, Response answer) {
        example.check(answer.statusCode(), answer.asString());
    }

    /** An import has another id each time: what is asked of one is asked of the last. */
    private static String actual(String request) {
        if (!request.startsWith(Paths.IMPORTS + "/")) {
            return request;
        }
        String last = request().get(Paths.IMPORTS + "?limit=1").jsonPath().getString("items[0].id");
        return request.replaceFirst("[0-9a-f-]{36}", last);
    }
}
