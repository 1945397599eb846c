package org.districtprogress.service.imports;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.districtprogress.service.persistence.ImportErrorRepository;

/**
 * Clears now and then what was wrong with the rows of imports that ended long ago. What an import
 * was, and everything that it recorded, stays.
 */
@ApplicationScoped
class ClearedErrors {

    private final ImportConfig config;
    private final ImportErrorRepository errors;
    private long next = System.nanoTime();

    ClearedErrors(ImportConfig config, ImportErrorRepository errors) {
        this.config = config;
        this.errors = errors;
    }

    /** Clears what is due, if it is time to look; called by the one thread that imports. */
    void clearInTime() {
        if (System.nanoTime() - next < 0) {
            return;
        }
        next = System.nanoTime() + config.clearing().toNanos();
        Optional<UUID> cleared = errors.clearOne(config.errorsKept());
        while (cleared.isPresent()) {
            Log.infof("event=import-errors-cleared id=%s", cleared.get());
            cleared = errors.clearOne(config.errorsKept());
        }
    }
}
