package org.districtprogress.deploy.demo;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Writes with keys of their own: the same fact has the same key in every run, so a run that broke
 * off goes on where it was, and another one records nothing.
 */
final class Writing {

    private static final long LOOK_MILLIS = 100;

    private final Gateway gateway;
    private final Clients clients;
    private final long seed;

    Writing(Gateway gateway, Clients clients, long seed) {
        this.gateway = gateway;
        this.clients = clients;
        this.seed = seed;
    }

    /**
     * A write of JSON; {@code version} is what {@code If-Match} names, null where nothing is
     * changed.
     */
    HttpResponse<String> json(
            String client, String method, String path, String key, String version, String body) {
        HttpRequest.Builder request =
                Gateway.json(clients.as(client, path), method, body)
                        .header("Idempotency-Key", key(key));
        if (version != null) {
            request.header("If-Match", version);
        }
        return done(gateway.send(request), path);
    }

    /** Uploads a document and answers its digest. */
    String document(String client, String service, String key, String name, String content) {
        String path = path(service, "/documents?name=" + encoded(name));
        HttpResponse<String> answer =
                done(
                        gateway.send(
                                clients.as(client, path)
                                        .header("Content-Type", "application/pdf")
                                        .header("Idempotency-Key", key(key))
                                        .POST(BodyPublishers.ofString(content))),
                        path);
        return Json.read(answer.body()).get("sha256").asText();
    }

    /** Sends a file of rows and waits until it is worked on. */
    void rows(String client, String service, String into, String key, String rows) {
        String path = path(service, "/imports?into=" + into);
        HttpResponse<String> answer =
                done(
                        gateway.send(
                                clients.as(client, path)
                                        .header("Content-Type", "application/x-ndjson")
                                        .header("Idempotency-Key", key(key))
                                        .POST(BodyPublishers.ofString(rows))),
                        path);
        while (answer.statusCode() == 202 || !isEnded(answer)) {
            pause();
            String location = answer.headers().firstValue("Location").orElse("");
            String id =
                    location.isEmpty()
                            ? Json.read(answer.body()).get("id").asText()
                            : location.replaceFirst(".*/imports/", "");
            answer = done(gateway.send(clients.as(client, path(service, "/imports/" + id))), path);
        }
        if (!"COMPLETED".equals(Json.read(answer.body()).get("state").asText())) {
            throw new DemoException(into + " was not taken: " + answer.body());
        }
    }

    /** Reads something as a client. */
    HttpResponse<String> read(String client, String path) {
        return done(gateway.send(clients.as(client, path)), path);
    }

    static String path(String service, String path) {
        return "/" + service + "/api/v1" + path;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String key(String key) {
        return "synthetic/" + seed + "/" + encoded(key);
    }

    private static boolean isEnded(HttpResponse<String> answer) {
        return switch (Json.read(answer.body()).path("state").asText()) {
            case "COMPLETED", "REJECTED", "FAILED" -> true;
            default -> false;
        };
    }

    private static HttpResponse<String> done(HttpResponse<String> answer, String path) {
        if (answer.statusCode() >= 300) {
            throw new DemoException(
                    String.format(
                            Locale.ROOT,
                            "%s was answered %d: %s",
                            path,
                            answer.statusCode(),
                            answer.body()));
        }
        return answer;
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DemoException("stopped", stopped);
        }
    }
}
