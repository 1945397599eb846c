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
 * the service or PostgreSQL was killed and started again. Each happens once, and each answer is the
 * first one. Some come without a key and are known again by what they say.
 */
final class Repeats {

    private static final String PREFIX = "repeat-";
    private static final int CALLERS = 8;
    private static final long SEED = 20_241_231;
    private static final long LOOK_MILLIS = 10;

    private final Deployment deployment;
    private final List<Sending> sendings;
    private final Ledger ledger;
    private final AtomicInteger next = new AtomicInteger();

    private Repeats(Deployment deployment, List<Sending> sendings, Ledger ledger) {
        this.deployment = deployment;
        this.sendings = sendings;
        this.ledger = ledger;
    }

    /** Whether each write happened once and was always answered alike. */
    static boolean run(Path root, int writes, int restarts)
            throws IOException, InterruptedException, SQLException {
        List<String> options = List.of("--restart", "--no-start-archives");
        try (Deployment deployment = Deployment.started(root, options, Map.of())) {
            List<Sending> sendings = Sending.all(writes, PREFIX, new Random(SEED));
            Ledger ledger;
            try (Connection database = deployment.database("postgres")) {
                ledger = new Ledger(database, PREFIX);
            }
            new Repeats(deployment, sendings, ledger).sendAll(restarts);
            Differences differences;
            try (Connection database = deployment.database("postgres")) {
                differences = ledger.differences(database, 0, 0);
            }
            differences.lines().forEach(System.out::println);
            boolean isRight = differences.isNone() && ledger.size() == writes;
            System.out.printf(
                    "%s writes %s, %s of them without a key, sent %s times, %s restarts of the"
                            + " service, %s of PostgreSQL: %s%n",
                    writes,
                    ledger.kinds(),
                    ledger.withoutKey(),
                    sendings.size(),
                    restarts - restarts / 2,
                    restarts / 2,
                    isRight
                            ? "each happened once, and every answer is the first one"
                            : "something else happened");
            return isRight;
        }
    }

    private void sendAll(int restarts) throws IOException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
        try {
            List<Future<?>> callers = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                callers.add(threads.submit(this::send));
            }
            Killer killer = new Killer(deployment, next::get, SEED);
            for (int i = 1; i <= restarts; i++) {
                while (next.get() < sendings.size() / (restarts + 1) * i) {
                    Thread.sleep(LOOK_MILLIS);
                }
                killer.awaitWrites();
                killer.kill(i % 2 == 0 ? Killer.Victim.DATABASE : Killer.Victim.SERVICE);
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
        URI target = deployment.uri(Deployment.Listener.INDUSTRY, "/api/v1");
        try (PatientCaller caller = new PatientCaller(target)) {
            for (int i = next.getAndIncrement(); i < sendings.size(); i = next.getAndIncrement()) {
                Sending sending = sendings.get(i);
                Write write = sending.write();
                Answer answer = caller.send(write);
                ledger.note(write, answer);
                sending.answered(answer);
            }
        }
        return null;
    }
}
