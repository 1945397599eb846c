package org.districtprogress.service.recording;

import jakarta.enterprise.context.ApplicationScoped;
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

    private final Places places;

    WriterQueue(ServiceConfig config) {
        this.places = new Places(MOST_WRITERS, config.writerPatience());
    }

    /**
     * Waits for a place; {@link #leave} gives it back.
     *
     * @throws ProgressException UNAVAILABLE when none is free in time
     */
    void enter() {
        places.enter();
    }

    void leave() {
        places.leave();
    }
}
