package org.districtprogress.deploy.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The suite as everybody reaches it. The same request is sent until there is an answer. */
final class Gateway {

    private static final int[] PAUSES_SECONDS = {0, 1, 2, 4, 8, 16};
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient caller =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI address;

    Gateway(URI address) {
        this.address = address;
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE);
    }

    static HttpRequest.Builder json(HttpRequest.Builder request, String method, String body) {
        return request.header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body));
    }

    HttpResponse<String> send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        String why = "";
        for (int pause : PAUSES_SECONDS) {
            try {
                Thread.sleep(pause * 1000L);
                HttpResponse<String> answer = caller.send(request, BodyHandlers.ofString());
                if (!isToBeRepeated(answer)) {
                    return answer;
                }
                why = answer.statusCode() + " " + answer.body();
            } catch (IOException noAnswer) {
                why = noAnswer.toString();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new DemoException("stopped", stopped);
            }
        }
        throw new DemoException("no answer to " + request.uri() + ": " + why);
    }

    private static boolean isToBeRepeated(HttpResponse<String> answer) {
        return switch (answer.statusCode()) {
            case 502, 503, 504 -> true;
            case 409 -> answer.body().contains("key-in-flight");
            default -> false;
        };
    }
}
