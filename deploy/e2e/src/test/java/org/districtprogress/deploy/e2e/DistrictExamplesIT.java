package org.districtprogress.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.districtprogress.testing.document.Example;
import org.junit.jupiter.api.Test;

/** What the gateway's document shows as an answer is what the gateway answers. */
class DistrictExamplesIT {

    private final District district;

    DistrictExamplesIT() throws IOException, InterruptedException {
        district = new District(SharedSuite.running());
    }

    /**
     * Answered by the clients that the suite has just then, and held in the gateway's own tests.
     */
    private static final String BY_WHO_IS_ADMITTED = "/api/v1/district/reporting";

    @Test
    void questions_are_answered_as_the_examples_say() throws Exception {
        List<Example> questions =
                Example.in(DeployedSuite.ROOT.resolve("gateway")).stream()
                        .filter(example -> example.status() == 200)
                        .filter(example -> example.request().startsWith("/api/v1/district"))
                        .filter(example -> !example.request().startsWith(BY_WHO_IS_ADMITTED))
                        .toList();
        assertThat(questions).hasSize(10).allMatch(DistrictExamplesIT::isAlwaysAnsweredAlike);
        for (Example question : questions) {
            HttpResponse<String> answer = district.answer(question.request());
            question.check(answer.statusCode(), answer.body());
        }
    }

    /** As known at a moment, the beginning of the change feed, or how is judged. */
    private static boolean isAlwaysAnsweredAlike(Example example) {
        return example.isPinned()
                || example.request().endsWith("/changes?limit=1")
                || example.request().endsWith("/methods");
    }
}
