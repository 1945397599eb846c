package org.districtprogress.deploy.benchmark;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Each write is sent one to five times: at the same moment, a little later, much later, and after
 * the service was started again. Each happens once, and each answer is the first one. Every tenth
 * comes without a key and is known again by its source's own key.
 */
final class Repeats {

    private static final String PREFIX = "repeat-";
    private static final int CALLERS = 8;
    private static final int MOST_TIMES = 5;
    private static final int EVERY_TENTH = 10;
    private static final long SEED = 20_241_231;

    private final URI series;
    private final List<Write> sendings;
    private final Ledger ledger;
    private final AtomicInteger next = new AtomicInteger();

    private Repeats(URI series, List<Write> sendings, Ledger ledger) {
        this.series = series;
        this.sendings = sendings;
        this.ledger = ledger;
    }

    /** Whether each write happened once and was always answered alike. */
    static boolean run(Path root, int writes, int restarts)
            throws IOException, InterruptedException, SQLException {
        List<String> options = List.of("--restart", "--no-start-archives");
        try (Deployment deployment = Deployment.started(root, options, Map.of());
                Connection database = deployment.database("postgres")) {
            URI series =
                    deployment.uri(
                            Deployment.Listener.INDUSTRY,
                            "/api/v1/indicators/young-talents/observations");
            List<Write> sendings = sendings(writes);
            Ledger ledger = new Ledger(database);
            Repeats repeats = new Repeats(series, sendings, ledger);
            repeats.sendAll(deployment, restarts);
            List<String> differences = ledger.differences(database, PREFIX);
            differences.forEach(System.out::println);
            System.out.printf(
                    "%s writes sent %s times, %s restarts of the service: %s%n",
                    writes,
                    sendings.size(),
                    restarts,
                    differences.isEmpty() && ledger.size() == writes
                            ? "each happened once, and every answer is the first one"
                            : "something else happened");
            return differences.isEmpty() && ledger.size() == writes;
        }
    }

    /** Half of the repetitions directly behind the first, the others anywhere after it. */
    private static List<Write> sendings(int writes) {
        Random random = new Random(SEED);
        List<List<Write>> places = new ArrayList<>();
        for (int i = 0; i < writes; i++) {
            places.add(new ArrayList<>());
        }
        for (int i = 0; i < writes; i++) {
            Write write =
                    i % EVERY_TENTH == 0 ? Write.recorded(PREFIX + i) : Write.report(PREFIX + i);
            int times = 1 + random.nextInt(MOST_TIMES);
            for (int n = 0; n < times; n++) {
                int place = n == 0 || random.nextBoolean() ? i : i + random.nextInt(writes - i);
                places.get(place).add(write);
            }
        }
        return places.stream().flatMap(List::stream).toList();
    }

    private void sendAll(Deployment deployment, int restarts)
            throws IOException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
        try {
            List<Future<?>> callers = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                callers.add(threads.submit(this::send));
            }
            Killer killer = new Killer(deployment, next::get, SEED);
            for (int i = 1; i <= restarts; i++) {
                while (next.get() < sendings.size() / (restarts + 1) * i) {
                    Thread.sleep(10);
                }
                killer.killService();
            }
            for (Future<?> caller : callers) {
                caller.get();
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException("a caller gave up", failure.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private Void send() throws IOException, InterruptedException {
        try (PatientCaller caller = new PatientCaller(series)) {
            for (int i = next.getAndIncrement(); i < sendings.size(); i = next.getAndIncrement()) {
                Write write = sendings.get(i);
                ledger.note(write, caller.send(write));
            }
        }
        return null;
    }
}
