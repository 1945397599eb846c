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
    private static final String API = "/api/v1";
    private static final int WRITERS = 6;

    /** From so many kills on, archives for quick starts pay. */
    private static final int WORTH_ARCHIVES = 50;

    private static final long SEED = 20_241_231;

    private final Deployment deployment;
    private final Ledger ledger;
    private final FileWatch watch = new FileWatch();
    private final FileLedger files = new FileLedger();
    private final AtomicBoolean isOver = new AtomicBoolean();
    private final AtomicBoolean areLogsKept = new AtomicBoolean();

    private Crashes(Deployment deployment, Ledger ledger) {
        this.deployment = deployment;
        this.ledger = ledger;
    }

    /**
     * What was found.
     *
     * @param isDurable whether PostgreSQL waits for the disk before it says that it has committed
     */
    static CrashReport run(Path root, int kills, boolean isDurable)
            throws IOException, InterruptedException, SQLException {
        List<String> options =
                kills < WORTH_ARCHIVES
                        ? List.of("--restart", "--no-start-archives")
                        : List.of("--restart");
        try (Deployment deployment = Deployment.started(root, options, Map.of())) {
            Ledger ledger;
            try (Connection database = deployment.database("postgres")) {
                ledger = new Ledger(database, PREFIX);
                if (!isDurable) {
                    commitWithoutWaiting(database);
                }
            }
            return new Crashes(deployment, ledger).report(kills, isDurable);
        }
    }

    /** The role's own setting goes before that of the command line. */
    private static void commitWithoutWaiting(Connection superuser) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute("alter role industry set synchronous_commit = off");
        }
    }

    private CrashReport report(int kills, boolean isDurable)
            throws IOException, InterruptedException, SQLException {
        Killer killer = new Killer(deployment, ledger::size, SEED);
        KillPlan plan = new KillPlan(killer, watch);
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 1);
        int endedMeanwhile;
        try {
            List<Future<?>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                int writer = i;
                writers.add(threads.submit(() -> write(writer)));
            }
            writers.add(threads.submit(this::sendFiles));
            if (!isDurable) {
                // Its connections were opened before the setting was changed.
                killer.awaitWrites();
                killer.kill(Killer.Victim.SERVICE);
            }
            plan.run(kills);
            endedMeanwhile = watch.ended();
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
            Differences differences = ledger.differences(database, files.size(), FileCaller.ROWS);
            files.compare(database, differences);
            return new CrashReport(
                    kills,
                    isDurable,
                    ledger.kinds(),
                    files.size(),
                    endedMeanwhile,
                    plan.late(),
                    differences);
        }
    }

    /** One chain of writes after the other, each from a source of its own, until it is over. */
    private Void write(int writer) throws IOException, InterruptedException {
        URI target =
                writer % 2 == 0
                        ? deployment.uri(Deployment.Listener.INDUSTRY, API)
                        : deployment.uri(Deployment.Listener.GATEWAY, "/industry" + API);
        try (PatientCaller caller = new PatientCaller(target)) {
            for (int n = 0; !isOver.get(); n++) {
                follow(WriteChain.of(writer + n, PREFIX + writer + "-" + n), caller);
            }
        }
        return null;
    }

    /** To its end, or to the first write that is not acknowledged. */
    private void follow(WriteChain chain, PatientCaller caller)
            throws IOException, InterruptedException {
        List<Answer> answers = new ArrayList<>();
        for (WriteChain.Step step : chain.steps()) {
            Write write = step.after(answers);
            Answer answer = caller.send(write);
            ledger.note(write, answer);
            if (!answer.isAcknowledged()) {
                keepLogs();
                return;
            }
            answers.add(answer);
        }
    }

    /** Once and at once: a few kills later other logs have taken their place. */
    private void keepLogs() throws IOException {
        if (areLogsKept.compareAndSet(false, true)) {
            System.out.println("a write is refused; the logs are kept in " + deployment.keptLogs());
        }
    }

    /** One file after the other, until it is over. */
    private Void sendFiles() throws IOException, InterruptedException {
        FileCaller caller =
                new FileCaller(deployment.uri(Deployment.Listener.INDUSTRY, "/"), watch);
        for (int n = 0; !isOver.get(); n++) {
            String name = FileLedger.PREFIX + n;
            files.note(name, caller.send(name));
        }
        return null;
    }
}
