package org.districtprogress.deploy.e2e.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Sends requests over several connections and judges each answer. */
public final class Fuzzer {

    private static final int CONNECTIONS = 12;
    private static final int ATTEMPTS = 3;
    private static final int MOST_MADE = 30;
    private static final int ENOUGH_MADE = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String FORGED_TOKEN = "eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCJ9.e30.AA";

    private final Callers callers;
    private final List<Operation> operations = new ArrayList<>();
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(10))
                    .build();

    public Fuzzer(Callers callers) {
        this.callers = callers;
    }

    /**
     * Adds the operations of a document as it is served.
     *
     * @param origin scheme, host and port of who serves it
     * @param prefix the path before its operations' paths; may be empty
     */
    public void add(String origin, String prefix) throws IOException, InterruptedException {
        HttpResponse<byte[]> served =
                client.send(
                        HttpRequest.newBuilder(
                                        URI.create(origin + prefix + "/q/openapi?format=json"))
                                .build(),
                        BodyHandlers.ofByteArray());
        JsonNode root = Document.JSON.readTree(served.body());
        operations.addAll(Operation.of(new Document(origin, prefix, root)));
    }

    /** How many operations there are to call. */
    public int operations() {
        return operations.size();
    }

    /** Sends so many requests, and returns what was wrong with their answers. */
    public Findings run(long requests, long seed) throws InterruptedException {
        Findings findings = new Findings(seed);
        Learned learned = new Learned();
        Requests made = new Requests(operations, learned, seed);
        makeSomething(made, learned, findings);
        AtomicLong next = new AtomicLong();
        ExecutorService connections = Executors.newFixedThreadPool(CONNECTIONS);
        for (int i = 0; i < CONNECTIONS; i++) {
            connections.execute(
                    () -> {
                        for (long n = next.getAndIncrement();
                                n < requests;
                                n = next.getAndIncrement()) {
                            send(made.of(n), findings);
                        }
                    });
        }
        connections.shutdown();
        while (!connections.awaitTermination(1, TimeUnit.MINUTES)) {
            System.out.println("fuzzer: " + Math.min(next.get(), requests) + " of " + requests);
        }
        return findings;
    }

    /** What is made here is there to be asked for by the requests behind; one after the other. */
    private void makeSomething(Requests made, Learned learned, Findings findings) {
        List<Operation> makers =
                operations.stream()
                        .filter(each -> each.method().equals("POST") && !each.path().contains("{"))
                        .toList();
        for (Operation maker : makers) {
            for (long n = 1; n <= MOST_MADE && learned.behind(maker) < ENOUGH_MADE; n++) {
                HttpResponse<byte[]> answer = send(made.sound(-n, maker), findings);
                if (answer != null) {
                    answer.headers()
                            .firstValue("Location")
                            .ifPresent(location -> learned.learn(maker, location));
                }
            }
        }
    }

    /** Null where there was no answer. */
    private HttpResponse<byte[]> send(Request request, Findings findings) {
        try {
            long since = System.nanoTime();
            HttpResponse<byte[]> answer = answer(request);
            findings.count(request.operation(), answer.statusCode(), System.nanoTime() - since);
            List<String> wrong = Judge.wrong(request, answer);
            if (!wrong.isEmpty()) {
                findings.add(request, wrong);
            }
            return answer;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (Exception unanswered) {
            findings.add(request, List.of("no answer", unanswered.toString()));
        }
        return null;
    }

    /** A connection that was closed behind the answer before is no answer to this request. */
    private HttpResponse<byte[]> answer(Request request) throws Exception {
        IOException last = new IOException("never sent");
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return client.send(http(request), BodyHandlers.ofByteArray());
            } catch (IOException closed) {
                last = closed;
            }
        }
        throw last;
    }

    private HttpRequest http(Request request) throws Exception {
        HttpRequest.Builder http =
                HttpRequest.newBuilder(
                                URI.create(
                                        request.operation().document().origin() + request.target()))
                        .timeout(PATIENCE)
                        .method(
                                request.operation().method(),
                                request.body() == null
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofByteArray(request.body()));
        request.headers().forEach(header -> http.header(header.getKey(), header.getValue()));
        if (request.caller().equals(Callers.FORGED)) {
            http.header("Authorization", "Bearer " + FORGED_TOKEN);
        } else if (!request.caller().equals(Callers.NOBODY)) {
            http.header("Authorization", "Bearer " + callers.token(request.caller()));
        }
        return http.build();
    }
}
