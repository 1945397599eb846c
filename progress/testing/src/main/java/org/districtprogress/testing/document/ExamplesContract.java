package org.districtprogress.testing.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the document shows as an answer is what the program answers. */
public abstract class ExamplesContract {

    /** Asked in this order: each finds what those before it have recorded. */
    private static final List<String> STORY =
            List.of(
                    "reportObservation",
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
                    "listMilestoneVersions",
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
                    "attachToMilestone-422");

    private static final RestAssuredConfig AS_IS =
            RestAssuredConfig.config()
                    .encoderConfig(
                            EncoderConfig.encoderConfig()
                                    .defaultContentCharset(StandardCharsets.UTF_8)
                                    .encodeContentTypeAs("application/pdf", ContentType.TEXT)
                                    .appendDefaultContentCharsetToContentTypeIfUndefined(false));

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
        assertThat(examples).extracting(Example::name).containsAll(STORY);
        STORY.forEach(
                name ->
                        examples.stream()
                                .filter(each -> each.name().equals(name))
                                .forEach(ExamplesContract::ask));
        List<Example> records = RegisterStory.in(examples);
        assertThat(records).isNotEmpty();
        records.forEach(ExamplesContract::ask);
    }

    private static void ask(Example example) {
        RequestSpecification request =
                given().urlEncodingEnabled(false)
                        .header("traceparent", Example.TRACE)
                        .headers(example.headers());
        if (!example.method().equals("GET")) {
            request.config(AS_IS).contentType(example.contentType()).body(example.body());
        }
        Response answer = request.request(example.method(), example.request());
        example.check(answer.statusCode(), answer.asString());
    }
}
