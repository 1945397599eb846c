package org.districtprogress.deploy.benchmark;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;

/**
 * Sends a write as often as it takes: over a new connection when the old one broke, and again when
 * it was told to come again. It never gives up a write that it does not know the end of.
 */
final class PatientCaller implements AutoCloseable {

    private static final long PAUSE_MILLIS = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final URI target;
    private WriteConnection connection;

    PatientCaller(URI target) {
        this.target = target;
    }

    /** The first answer that is an end of it. */
    Answer send(Write write) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            try {
                if (connection == null) {
                    connection = new WriteConnection(target);
                }
                Answer answer = connection.send(write);
                if (!answer.isPassing()) {
                    return answer;
                }
            } catch (IOException broken) {
                close();
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        throw new IllegalStateException("no end of " + write.name() + " within " + PATIENCE);
    }

    @Override
    public void close() throws IOException {
        if (connection != null) {
            WriteConnection broken = connection;
            connection = null;
            broken.close();
        }
    }
}
