package org.districtprogress.testing.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
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
                    "listMilestoneVersions");

    private final List<Example> examples = Example.in(Path.of(""));

    @Test
    void questions_are_answered_as_the_examples_say() {
        List<Example> questions =
                examples.stream().filter(each -> !STORY.contains(each.name())).toList();
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
    }

    private static void ask(Example example) {
        RequestSpecification request =
                given().urlEncodingEnabled(false)
                        .header("traceparent", Example.TRACE)
                        .headers(example.headers());
        if (!example.method().equals("GET")) {
            request.contentType("application/json").body(example.body());
        }
        Response answer = request.request(example.method(), example.request());
        example.check(answer.statusCode(), answer.asString());
    }
}
