package org.districtprogress.deploy.benchmark;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Writers that retry with their keys while PostgreSQL and the service are killed under them: at the
 * end every acknowledged write is there once, and nothing else is. Half of them write through the
 * gateway; one more sends files whose rows are imported behind the request, each whole and once.
 */
final class Crashes {

    private static final String PREFIX = "crash-";
    private static final String SERIES = "/api/v1/indicators/young-talents/observations";
    private static final int WRITERS = 6;

    /** From so many kills on, archives for quick starts pay. */
    private static final int WORTH_ARCHIVES = 50;

    private static final long SEED = 20_241_231;

    private final Deployment deployment;
    private final Ledger ledger;
    private final FileLedger files = new FileLedger();
    private final AtomicBoolean isOver = new AtomicBoolean();

    private Crashes(Deployment deployment, Ledger ledger) {
        this.deployment = deployment;
        this.ledger = ledger;
    }

    /**
     * Whether the database has what was acknowledged, and nothing else.
     *
     * @param isDurable whether PostgreSQL waits for the disk before it says that it has committed
     */
    static boolean run(Path root, int kills, boolean isDurable)
            throws IOException, InterruptedException, SQLException {
        List<String> options =
                kills < WORTH_ARCHIVES
                        ? List.of("--restart", "--no-start-archives")
                        : List.of("--restart");
        try (Deployment deployment = Deployment.started(root, options, Map.of())) {
            Ledger ledger;
            try (Connection database = deployment.database("postgres")) {
                ledger = new Ledger(database);
                if (!isDurable) {
                    commitWithoutWaiting(database);
                }
            }
            Crashes crashes = new Crashes(deployment, ledger);
            List<String> differences = crashes.differences(kills, isDurable);
            differences.forEach(System.out::println);
            System.out.printf(
                    "%s kills, synchronous_commit=%s, %s writes and %s files of %s rows"
                            + " acknowledged: %s%n",
                    kills,
                    isDurable ? "on" : "off",
                    ledger.size(),
                    crashes.files.size(),
                    FileCaller.ROWS,
                    differences.isEmpty()
                            ? "each is there once, and nothing else is"
                            : "the database has something else");
            return differences.isEmpty();
        }
    }

    /** The role's own setting goes before that of the command line. */
    private static void commitWithoutWaiting(Connection superuser) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute("alter role industry set synchronous_commit = off");
        }
    }

    private List<String> differences(int kills, boolean isDurable)
            throws IOException, InterruptedException, SQLException {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 1);
        try {
            List<Future<?>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                int writer = i;
                writers.add(threads.submit(() -> write(writer)));
            }
            writers.add(threads.submit(this::sendFiles));
            Killer killer = new Killer(deployment, ledger::size, SEED);
            if (!isDurable) {
                // Its connections were opened before the setting was changed.
                killer.killService();
            }
            killer.kill(kills);
            isOver.set(true);
            for (Future<?> writer : writers) {
                writer.get();
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException("a writer gave up", failure.getCause());
        } finally {
            isOver.set(true);
            threads.shutdownNow();
        }
        try (Connection database = deployment.database("postgres")) {
            List<String> differences = new ArrayList<>(files.differences(database));
            differences.addAll(ledger.differences(database, PREFIX, files.size(), FileCaller.ROWS));
            return differences;
        }
    }

    /** Reports and corrects, one source after the other, until it is over. */
    private Void write(int writer) throws IOException, InterruptedException {
        URI target =
                writer % 2 == 0
                        ? deployment.uri(Deployment.Listener.INDUSTRY, SERIES)
                        : deployment.uri(Deployment.Listener.GATEWAY, "/industry" + SERIES);
        try (PatientCaller caller = new PatientCaller(target)) {
            for (int n = 0; !isOver.get(); n++) {
                String source = PREFIX + writer + "-" + n;
                Write report = Write.report(source);
                Answer first = caller.send(report);
                ledger.note(report, first);
                if (first.isAcknowledged()) {
                    Write correction = Write.correction(source, first);
                    ledger.note(correction, caller.send(correction));
                }
            }
        }
        return null;
    }

    /** One file after the other, until it is over. */
    private Void sendFiles() throws IOException, InterruptedException {
        FileCaller caller = new FileCaller(deployment.uri(Deployment.Listener.INDUSTRY, "/"));
        for (int n = 0; !isOver.get(); n++) {
            String name = FileLedger.PREFIX + n;
            files.note(name, caller.send(name));
        }
        return null;
    }
}
