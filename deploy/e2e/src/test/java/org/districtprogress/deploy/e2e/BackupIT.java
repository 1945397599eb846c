package org.districtprogress.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The data folder of a suite that was stopped is a whole backup: a suite that is started on a copy
 * answers as the original did. Late, because it puts the copy in the shared suite's place.
 */
@Order(Integer.MAX_VALUE - 1)
class BackupIT {

    private static final List<String> QUESTIONS =
            List.of(
                    "/api/v1/district/progress?on=2024-12-31&",
                    "/api/v1/district/indicators?limit=1000&",
                    "/api/v1/district/commitments?limit=1000&",
                    "/api/v1/district/flags?limit=1000&",
                    "/industry/api/v1/observations?history=true&limit=1000&",
                    "/industry/api/v1/projects?limit=1000&",
                    "/livelihood/api/v1/observations?history=true&limit=1000&",
                    "/livelihood/api/v1/villages?limit=1000&",
                    "/environment/api/v1/observations?history=true&limit=1000&",
                    "/environment/api/v1/trade-records?limit=1000&");

    @Test
    void suite_on_a_copy_of_the_data_folder_answers_as_the_original_did() throws Exception {
        DeployedSuite original = SharedSuite.running();
        String knownAt = new District(original).read(District.PROGRESS).getString("knownAt");
        Map<String, String> before = answers(original, knownAt);
        String changes = changes(original);
        int exit = original.terminate();
        assertThat(exit).isEqualTo(LauncherEndIT.TERMINATED);
        Path copy = Files.createTempDirectory("backup").resolve("data");
        copy(original.data(), copy);

        DeployedSuite restored = SharedSuite.runningOn(copy);

        assertThat(answers(restored, knownAt)).isEqualTo(before);
        assertThat(changes(restored)).isEqualTo(changes);
    }

    private static Map<String, String> answers(DeployedSuite suite, String knownAt)
            throws IOException, InterruptedException {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String question : QUESTIONS) {
            answers.put(question, body(suite, question + "knownAt=" + knownAt));
        }
        return answers;
    }

    /** A service's whole change feed. */
    private static String changes(DeployedSuite suite) throws IOException, InterruptedException {
        StringBuilder feed = new StringBuilder();
        String after = null;
        for (String next = "0"; !next.equals(after); ) {
            after = next;
            String page = body(suite, "/industry/api/v1/changes?limit=1000&after=" + after);
            feed.append(page);
            next = JsonPath.from(page).getString("next");
        }
        return feed.toString();
    }

    private static String body(DeployedSuite suite, String path)
            throws IOException, InterruptedException {
        return new District(suite).answer(path).body();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> found = Files.walk(from)) {
            for (Path path : found.toList()) {
                Files.copy(
                        path,
                        to.resolve(from.relativize(path).toString()),
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
