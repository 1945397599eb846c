package org.districtprogress.deploy.local;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL, the three services and the gateway, started in that order and stopped in the opposite
 * one. A program that ends by itself is reported; the others keep running, so that the district's
 * view says what it lacks instead of vanishing; where that is asked for, it is started again.
 */
public final class Suite implements AutoCloseable {
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(10);

    private final Settings settings;
    private final Reporter reporter;
    private final StopFlag stopFlag = new StopFlag();
    private final DataFolder folder;
    private final EmbeddedDatabase database;
    private final JavaPrograms programs;
    private DataFolderLock lock;
    private volatile ProgramSet rehearsing;
    private volatile ProgramSet running;

    public Suite(Settings settings, Reporter reporter) {
        this.settings = settings;
        this.reporter = reporter;
        folder = new DataFolder(settings.data());
        database = new EmbeddedDatabase(folder, settings.postgres(), reporter, stopFlag);
        programs = new JavaPrograms(settings, folder, database);
    }

    /** Fails with the reason why {@link #start} would; ends what an earlier start left behind. */
    public void check() {
        SyntheticMark mark = new SyntheticMark(folder);
        mark.require(settings.demoSeed());
        folder.prepare();
        if (lock == null) {
            lock = DataFolderLock.acquire(folder);
        }
        // Again, now that nobody else can change it.
        mark.require(settings.demoSeed());
        new Leftovers(folder, reporter).end();
        settings.endpoints().forEach(Endpoint::requireFree);
    }

    /** Starts everything and returns when the gateway is ready. */
    public void start() {
        check();
        settings.demoSeed().ifPresent(new SyntheticMark(folder)::put);
        long began = System.nanoTime();
        database.start();
        reporter.say("PostgreSQL is ready after " + Elapsed.since(began));
        reportEnd(database.program());
        Rehearsal rehearsal = new Rehearsal(settings, programs, reporter);
        if (rehearsal.isNeeded()) {
            rehearsing = programSet(true);
            rehearsal.run(rehearsing, stopFlag);
        }
        running = programSet(false);
        running.start();
        running.all().forEach(this::reportEnd);
    }

    private ProgramSet programSet(boolean writeArchives) {
        return new ProgramSet(settings, programs, writeArchives, stopFlag, reporter);
    }

    private void reportEnd(Program program) {
        if (settings.restarts()) {
            new Restarts(program, stopFlag, reporter).watch();
            return;
        }
        program.whenEnded(
                ended -> {
                    if (!stopFlag.isRaised()) {
                        reporter.say(
                                "%s ended (%s); the others keep running; its log is %s"
                                        .formatted(ended.name(), ended.ending(), ended.log()));
                    }
                });
    }

    public EmbeddedDatabase database() {
        return database;
    }

    public Program gateway() {
        return running.gateway();
    }

    public Program service(CampaignService service) {
        return running.service(service);
    }

    /** Every running child process, PostgreSQL first. */
    public List<Program> programs() {
        List<Program> all = new ArrayList<>();
        all.add(database.program());
        all.addAll(running.all());
        return List.copyOf(all);
    }

    /** Stops the gateway, the services and PostgreSQL, in that order, from any thread. */
    @Override
    public void close() {
        stopFlag.raise();
        if (rehearsing != null) {
            rehearsing.kill();
        }
        if (running != null) {
            running.stop(STOP_PATIENCE);
        }
        database.stop();
        release();
    }

    private void release() {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            reporter.say("the data folder's lock could not be given back: " + e.getMessage());
        }
    }
}
