package org.districtprogress.service.recording;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.districtprogress.core.error.ErrorKind;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.service.config.ServiceConfig;

/**
 * Where writers wait before they take a connection to the database: one after another is recorded
 * anyway, and readers need connections while a long write goes on.
 */
@ApplicationScoped
class WriterQueue {

    /** Of the pool's twenty connections. */
    private static final int MOST_WRITERS = 12;

    private final Semaphore places = new Semaphore(MOST_WRITERS, true);
    private final Duration patience;

    WriterQueue(ServiceConfig config) {
        this.patience = config.writerPatience();
    }

    /**
     * Waits for a place; {@link #leave} gives it back.
     *
     * @throws ProgressException UNAVAILABLE when none is free in time
     */
    void enter() throws InterruptedException {
        if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new ProgressException(
                    ErrorKind.UNAVAILABLE,
                    "unavailable",
                    "Other writes take their time; try again soon.",
                    List.of());
        }
    }

    void leave() {
        places.release();
    }
}
