package org.districtprogress.service.received;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.districtprogress.core.Nullable;

/**
 * The folder of this process for files that are being received. At start it clears what processes
 * left behind that were killed: they hold their folders no more, and no clock has to say so.
 */
@ApplicationScoped
public class ReceivingFolder {

    private final Path base;
    private @Nullable HeldFolder held;

    public ReceivingFolder() {
        this(Path.of(System.getProperty("java.io.tmpdir")));
    }

    ReceivingFolder(Path base) {
        this.base = base;
    }

    void start(@Observes StartupEvent start) {
        int cleared = clear();
        if (cleared > 0) {
            Log.infof("event=received-files-cleared folders=%d in=%s", cleared, base);
        }
    }

    /**
     * Removes the folders that nobody holds; answers how many. Looking at a lock of one's own gives
     * it up, so who holds one does not look.
     */
    synchronized int clear() {
        try {
            return held == null ? HeldFolder.clear(base) : 0;
        } catch (IOException unreadable) {
            Log.warnf("event=received-files-left in=%s cause=%s", base, unreadable.getMessage());
            return 0;
        }
    }

    /** A new file, which whoever asks for it deletes. */
    public synchronized Path newFile(String ending) throws IOException {
        if (held == null) {
            held = HeldFolder.in(base);
        }
        try {
            return Files.createTempFile(held.path(), null, ending);
        } catch (NoSuchFileException swept) {
            // Machines sweep what lies long in such places, and this process may run for months.
            held.close();
            held = HeldFolder.in(base);
            return Files.createTempFile(held.path(), null, ending);
        }
    }

    @PreDestroy
    synchronized void close() {
        if (held != null) {
            held.close();
            held = null;
        }
    }
}
