package org.districtprogress.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The gateway of a running suite, as a caller sees it: exact numbers, bytes as they came. */
final class District {

    static final String PROGRESS = "/api/v1/district/progress";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long LOOK_MILLIS = 200;
    static final JsonPathConfig EXACT =
            JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL);
    private static final HttpClient CALLER = HttpClient.newHttpClient();

    private final DeployedSuite suite;

    District(DeployedSuite suite) {
        this.suite = suite;
    }

    /** A token of who reports; of the second party with a verdict. */
    private String authorization(String path) throws IOException, InterruptedException {
        return path.endsWith("/verdict")
                ? "Bearer " + suite.token("verifier,reader", "e2e-verifier", "督查室")
                : suite.reporter();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return suite.get(DeployedSuite.GATEWAY, path);
    }

    JsonPath read(String path) throws IOException, InterruptedException {
        return json(answer(path));
    }

    /**
     * The answer once it is complete: on a machine that is busy with other things a service may
     * miss its deadline, and then the view says so rather than wait.
     */
    HttpResponse<String> answer(String path) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            if (!Boolean.FALSE.equals(json(answer).get("complete"))) {
                return answer;
            }
            assertThat(System.nanoTime())
                    .as("still incomplete: " + answer.body())
                    .isLessThan(deadline);
            Thread.sleep(LOOK_MILLIS);
        }
    }

    HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(suite.uri(DeployedSuite.GATEWAY, path))
                        .timeout(Duration.ofSeconds(30))
                        .header("Content-Type", "application/json")
                        .header("Authorization", authorization(path))
                        .POST(BodyPublishers.ofString(json))
                        .build();
        return CALLER.send(request, BodyHandlers.ofString());
    }

    /** A write that creates, or that names a version in {@code If-Match}. */
    HttpResponse<String> send(String method, String path, String ifMatch, String json)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(suite.uri(DeployedSuite.GATEWAY, path))
                        .timeout(Duration.ofSeconds(30))
                        .header("Content-Type", "application/json")
                        .header("Authorization", authorization(path))
                        .header(
                                ifMatch == null ? "If-None-Match" : "If-Match",
                                ifMatch == null ? "*" : ifMatch)
                        .method(method, BodyPublishers.ofString(json))
                        .build();
        return CALLER.send(request, BodyHandlers.ofString());
    }

    static JsonPath json(HttpResponse<String> answer) {
        return JsonPath.with(answer.body()).using(EXACT);
    }
}
