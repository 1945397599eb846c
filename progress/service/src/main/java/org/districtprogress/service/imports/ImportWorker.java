package org.districtprogress.service.imports;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Imports the files that wait, one after the other, until the service stops. What an earlier
 * process left behind is taken up too.
 */
@ApplicationScoped
public class ImportWorker {

    private static final int BEHIND_SEEDING = 10_000;

    private final ImportConfig config;
    private final ImportJobs jobs;
    private final ClearedErrors cleared;
    private final Semaphore waiting = new Semaphore(0);
    private volatile boolean isStopped;
    private Thread thread;

    ImportWorker(ImportConfig config, ImportJobs jobs, ClearedErrors cleared) {
        this.config = config;
        this.jobs = jobs;
        this.cleared = cleared;
    }

    void start(@Observes @Priority(BEHIND_SEEDING) StartupEvent start) {
        thread = new Thread(this::work, "imports");
        thread.setDaemon(true);
        thread.start();
    }

    /** Its transaction is rolled back by the database; the next process begins it anew. */
    void stop(@Observes ShutdownEvent stop) {
        isStopped = true;
        thread.interrupt();
    }

    /** Says that a file may be waiting. */
    void wake() {
        waiting.release();
    }

    private void work() {
        while (!isStopped) {
            try {
                jobs.runAll();
                cleared.clearInTime();
                waiting.tryAcquire(config.pause().toMillis(), TimeUnit.MILLISECONDS);
                waiting.drainPermits();
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException away) {
                Log.warnf("event=imports-not-looked-for cause=%s", away.getMessage());
                pause();
            } catch (Error broken) {
                // Without this thread every file that waits would wait for ever.
                Log.errorf(broken, "event=imports-not-looked-for");
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(config.pause().toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
