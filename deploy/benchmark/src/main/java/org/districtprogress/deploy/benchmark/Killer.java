package org.districtprogress.deploy.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntSupplier;

/**
 * Ends PostgreSQL or the service as {@code kill -9} does, each time after writes have been
 * acknowledged since the last time; the launcher starts them again.
 */
final class Killer {

    /** What is ended. */
    enum Victim {
        SERVICE("industry-service"),
        DATABASE("postgresql");

        private final String program;

        Victim(String program) {
            this.program = program;
        }
    }

    private static final int WRITES_BETWEEN = 10;
    private static final int LONGEST_PAUSE_MILLIS = 300;
    private static final long LOOK_MILLIS = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Deployment deployment;
    private final IntSupplier acknowledged;
    private final Random random;

    Killer(Deployment deployment, IntSupplier acknowledged, long seed) {
        this.deployment = deployment;
        this.acknowledged = acknowledged;
        this.random = new Random(seed);
    }

    /** One or the other at random. */
    Victim any() {
        return random.nextBoolean() ? Victim.DATABASE : Victim.SERVICE;
    }

    /** A number from the least to below the most, at random. */
    int between(int least, int most) {
        return random.nextInt(least, most);
    }

    /** Returns a little after some writes were acknowledged: all is running and writes go on. */
    void awaitWrites() throws InterruptedException {
        int before = acknowledged.getAsInt();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (acknowledged.getAsInt() < before + WRITES_BETWEEN) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("no writes are acknowledged any more");
            }
            Thread.sleep(LOOK_MILLIS);
        }
        Thread.sleep(random.nextInt(LONGEST_PAUSE_MILLIS));
    }

    /** Ends it now, or as soon as it is there again. */
    void kill(Victim victim) throws IOException, InterruptedException {
        Optional<ProcessHandle> process = deployment.program(victim.program);
        while (process.isEmpty()) {
            Thread.sleep(LOOK_MILLIS);
            process = deployment.program(victim.program);
        }
        process.get().destroyForcibly();
        process.get().onExit().join();
    }
}
