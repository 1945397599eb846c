package org.districtprogress.service.recording;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.districtprogress.core.error.ErrorKind;
import org.districtprogress.core.error.ProgressException;

/** So many may be at something at once; others wait in line, not for ever. */
public final class Places {

    private final Semaphore free;
    private final Duration patience;

    public Places(int count, Duration patience) {
        this.free = new Semaphore(count, true);
        this.patience = patience;
    }

    /**
     * Waits for a place; {@link #leave} gives it back.
     *
     * @throws ProgressException UNAVAILABLE when none is free in time
     */
    public void enter() {
        boolean isTaken;
        try {
            isTaken = free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            isTaken = false;
        }
        if (!isTaken) {
            throw new ProgressException(
                    ErrorKind.UNAVAILABLE,
                    "unavailable",
                    "Other writes take their time; try again soon.",
                    List.of());
        }
    }

    public void leave() {
        free.release();
    }
}
