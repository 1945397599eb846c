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
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Sends requests over several connections and judges each answer. */
public final class Fuzzer {

    private static final int CONNECTIONS = 12;
    private static final int ATTEMPTS = 3;
    private static final int SHED = 503;
    private static final Duration BUSY = Duration.ofSeconds(1);
    private static final int MOST_TRIES = 200;
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
        doEverything(made, learned, findings);
        AtomicLong next = new AtomicLong();
        ExecutorService connections = Executors.newFixedThreadPool(CONNECTIONS);
        for (int i = 0; i < CONNECTIONS; i++) {
            connections.execute(
                    () -> {
                        for (long n = next.getAndIncrement();
                                n < requests;
                                n = next.getAndIncrement()) {
                            try {
                                send(made.of(n), findings);
                            } catch (RuntimeException broken) {
                                findings.add(n, broken);
                            }
                        }
                    });
        }
        connections.shutdown();
        while (!connections.awaitTermination(1, TimeUnit.MINUTES)) {
            System.out.println("fuzzer: " + Math.min(next.get(), requests) + " of " + requests);
        }
        return findings;
    }

    /**
     * Everything is done once before the storm, as it should be: what is made here is there to be
     * asked for, and no operation is refused from beginning to end.
     */
    private void doEverything(Requests made, Learned learned, Findings findings) {
        List<Operation> inOrder = new ArrayList<>(operations);
        inOrder.sort(Comparator.comparing(Fuzzer::turn));
        for (Operation each : inOrder) {
            boolean isDone = false;
            for (long n = 1; n <= MOST_TRIES && !isDone; n++) {
                HttpResponse<byte[]> answer = send(made.sound(-n, each), findings);
                if (answer != null) {
                    answer.headers()
                            .firstValue("Location")
                            .ifPresent(location -> learned.learn(each, location));
                    isDone = answer.statusCode() < 300 && learned.isEnoughBehind(each);
                }
            }
        }
    }

    /** First what makes something, last what ends it. */
    private static int turn(Operation operation) {
        String path = operation.path();
        if (path.endsWith("/closure") || path.endsWith("/completion")) {
            return 5;
        }
        return switch (operation.method()) {
            case "POST" -> path.contains("{") ? 3 : 0;
            case "PUT" -> path.contains("{document}") ? 2 : 1;
            case "DELETE" -> 6;
            default -> 4;
        };
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

    /**
     * A connection that was closed behind the answer before is no answer to this request. Who is
     * told to come again because the machine is busy comes again, a few times.
     */
    private HttpResponse<byte[]> answer(Request request) throws Exception {
        IOException last = new IOException("never sent");
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                HttpResponse<byte[]> answer =
                        client.send(http(request), BodyHandlers.ofByteArray());
                boolean isShed =
                        answer.statusCode() == SHED
                                && answer.headers().firstValue("Retry-After").isPresent();
                if (!isShed || attempt == ATTEMPTS) {
                    return answer;
                }
                Thread.sleep(BUSY.toMillis());
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
