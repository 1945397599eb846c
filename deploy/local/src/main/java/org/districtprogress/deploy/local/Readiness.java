package org.districtprogress.deploy.local;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.time.Duration;

/** Whether a program that listens does its work yet. */
final class Readiness {
    static final String PATH = "/q/health/ready";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration SILENCE = Duration.ofSeconds(20);
    private static final int CALL_MILLIS = 5_000;
    private static final long POLL_MILLIS = 25;

    private final StopFlag stopFlag;
    private final Reporter reporter;

    Readiness(StopFlag stopFlag, Reporter reporter) {
        this.stopFlag = stopFlag;
        this.reporter = reporter;
    }

    /** Returns when the program says that it is ready; fails when it ends or takes too long. */
    void await(Program program, Endpoint endpoint) {
        long began = System.nanoTime();
        long deadline = began + PATIENCE.toNanos();
        long nextWord = began + SILENCE.toNanos();
        while (status(endpoint, PATH) != HttpURLConnection.HTTP_OK) {
            stopFlag.requireNotRaised();
            if (!program.isAlive()) {
                throw program.endedTooEarly();
            }
            if (System.nanoTime() > deadline) {
                throw new LaunchException(
                        "%s was not ready within %s seconds; see %s."
                                .formatted(program.name(), PATIENCE.toSeconds(), program.log()));
            }
            if (System.nanoTime() > nextWord) {
                reporter.say("still waiting for %s".formatted(program.name()));
                nextWord += SILENCE.toNanos();
            }
            Pause.millis(POLL_MILLIS);
        }
    }

    /** The status a path is answered with, or 0 when there is no answer. */
    static int status(Endpoint endpoint, String path) {
        try {
            HttpURLConnection call =
                    (HttpURLConnection) endpoint.uri(path).toURL().openConnection();
            call.setConnectTimeout(CALL_MILLIS);
            call.setReadTimeout(CALL_MILLIS);
            try {
                return call.getResponseCode();
            } finally {
                call.disconnect();
            }
        } catch (IOException notYet) {
            return 0;
        }
    }
}
