package org.districtprogress.deploy.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends a file of rows to a service, and waits until it is imported. */
final class ImportSpeed {

    private static final Pattern STATE = Pattern.compile("\"state\":\"([A-Z]+)\"");
    private static final Duration LOOK = Duration.ofMillis(100);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI service;

    ImportSpeed(URI service) {
        this.service = service;
    }

    /** How long it took from the first byte sent until all was recorded, and what came of it. */
    record Imported(long nanos, long answeredNanos, String view) {}

    Imported run(Path file, String contentType) throws IOException, InterruptedException {
        HttpRequest post =
                Tokens.request(service.resolve("/api/v1/imports?into=observations"))
                        .header("Content-Type", contentType)
                        .POST(HttpRequest.BodyPublishers.ofFile(file))
                        .build();
        long begun = System.nanoTime();
        HttpResponse<String> answer = http.send(post, HttpResponse.BodyHandlers.ofString());
        long answered = System.nanoTime() - begun;
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
        }
        String view = answer.body();
        while (!hasEnded(view)) {
            Thread.sleep(LOOK.toMillis());
            view =
                    http.send(
                                    Tokens.request(
                                                    service.resolve(
                                                            answer.headers()
                                                                    .firstValue("Location")
                                                                    .orElseThrow()))
                                            .build(),
                                    HttpResponse.BodyHandlers.ofString())
                            .body();
        }
        return new Imported(System.nanoTime() - begun, answered, view);
    }

    private static boolean hasEnded(String view) {
        Matcher state = STATE.matcher(view);
        return state.find()
                && !state.group(1).equals("QUEUED")
                && !state.group(1).equals("RUNNING");
    }
}
