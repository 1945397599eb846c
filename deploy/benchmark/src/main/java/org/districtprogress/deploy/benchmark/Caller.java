package org.districtprogress.deploy.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks and writes over HTTP; any other status than the expected one ends the benchmark. */
final class Caller {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    /** An answer, and how long it took from the question to its last byte. */
    record Timed(String body, long nanos) {}

    Timed get(URI uri) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri).timeout(PATIENCE).build();
        long asked = System.nanoTime();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        long nanos = System.nanoTime() - asked;
        requireStatus(200, uri, response);
        return new Timed(response.body(), nanos);
    }

    /** Changes a listed project as an office would. */
    void change(URI uri, ListedProject project) throws IOException, InterruptedException {
        HttpResponse<String> found =
                http.send(
                        HttpRequest.newBuilder(uri).timeout(PATIENCE).build(),
                        HttpResponse.BodyHandlers.ofString());
        requireStatus(200, uri, found);
        String record =
                project.json().substring(0, project.json().length() - 1) + ",\"note\":\"第0次填报\"}";
        String body =
                "{\"record\":%s,\"source\":{\"system\":\"benchmark\"},\"reason\":\"按月更新\"}"
                        .formatted(record);
        HttpRequest put =
                Tokens.request(uri)
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json")
                        .header("If-Match", found.headers().firstValue("ETag").orElseThrow())
                        .PUT(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        requireStatus(200, uri, http.send(put, HttpResponse.BodyHandlers.ofString()));
    }

    /** Creates a record. */
    void create(URI uri, String body) throws IOException, InterruptedException {
        HttpRequest put =
                Tokens.request(uri)
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json")
                        .header("If-None-Match", "*")
                        .PUT(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        requireStatus(201, uri, http.send(put, HttpResponse.BodyHandlers.ofString()));
    }

    private static void requireStatus(int status, URI uri, HttpResponse<String> response) {
        if (response.statusCode() != status) {
            throw new IllegalStateException(
                    uri + " answered " + response.statusCode() + ": " + response.body());
        }
    }
}
