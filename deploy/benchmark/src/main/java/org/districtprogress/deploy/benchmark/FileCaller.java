package org.districtprogress.deploy.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Sends files of rows under their keys, each so often until it is taken, and looks so often until
 * its import has ended. The files are as long as they must be to be worked on behind their
 * requests.
 */
final class FileCaller {

    static final int ROWS = 5_001;

    private static final ObservationRows FIGURES =
            new ObservationRows(List.of("young-talents"), ROWS);
    private static final Set<Integer> TAKEN = Set.of(200, 202);
    private static final int OUR_FAULT = 500;
    private static final Duration EACH = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final long PAUSE_MILLIS = 50;

    private final URI service;
    private final FileWatch watch;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    FileCaller(URI service, FileWatch watch) {
        this.service = service;
        this.watch = watch;
    }

    /** What became of the file of that name, whose rows come from sources that begin with it. */
    String send(String name) throws IOException, InterruptedException {
        String file =
                IntStream.range(0, ROWS)
                        .mapToObj(FIGURES::json)
                        .map(row -> row.replace("\"station-", "\"" + name + "-"))
                        .collect(Collectors.joining("\n", "", "\n"));
        HttpResponse<String> taken =
                answer(
                        Tokens.request(service.resolve("/api/v1/imports?into=observations"))
                                .header("Content-Type", "application/x-ndjson")
                                .header("Idempotency-Key", name)
                                .POST(HttpRequest.BodyPublishers.ofString(file)));
        if (!TAKEN.contains(taken.statusCode())) {
            return taken.statusCode() + " " + taken.body();
        }
        HttpRequest.Builder look =
                Tokens.request(
                        service.resolve(taken.headers().firstValue("Location").orElseThrow()));
        String view = answer(look).body();
        while (view.contains("\"state\":\"QUEUED\"") || view.contains("\"state\":\"RUNNING\"")) {
            moment(view, "startedAt").ifPresent(watch::runs);
            Thread.sleep(PAUSE_MILLIS);
            view = answer(look).body();
        }
        if (view.contains("\"state\":\"COMPLETED\"")) {
            watch.ended(
                    moment(view, "startedAt").orElseThrow(),
                    moment(view, "finishedAt").orElseThrow());
        }
        return view;
    }

    private static Optional<String> moment(String view, String name) {
        Matcher found = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(view);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** The first answer that is more than a request to come again. */
    private HttpResponse<String> answer(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            try {
                HttpResponse<String> answer =
                        http.send(
                                request.timeout(EACH).build(),
                                HttpResponse.BodyHandlers.ofString());
                boolean isPassing =
                        answer.statusCode() > OUR_FAULT
                                || answer.body().contains("\"/problems/key-in-flight\"");
                if (!isPassing) {
                    return answer;
                }
            } catch (IOException broken) {
                // the same once more: nobody knows what became of it
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        throw new IllegalStateException("no answer within " + PATIENCE);
    }
}
