package org.districtprogress.deploy.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntSupplier;

/**
 * Ends PostgreSQL or the service as {@code kill -9} does, again and again, each time after writes
 * have been acknowledged since the last time; the launcher starts them again.
 */
final class Killer {

    private static final String SERVICE = "industry-service";
    private static final String DATABASE = "postgresql";
    private static final int WRITES_BETWEEN = 10;
    private static final int LONGEST_PAUSE_MILLIS = 300;
    private static final long LOOK_MILLIS = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Deployment deployment;
    private final IntSupplier acknowledged;
    private final Random random;
    private int ofDatabase;

    Killer(Deployment deployment, IntSupplier acknowledged, long seed) {
        this.deployment = deployment;
        this.acknowledged = acknowledged;
        this.random = new Random(seed);
    }

    /** Kills so often, one or the other at random. */
    void kill(int times) throws IOException, InterruptedException {
        for (int i = 1; i <= times; i++) {
            boolean isDatabase = random.nextBoolean();
            once(isDatabase ? DATABASE : SERVICE);
            ofDatabase += isDatabase ? 1 : 0;
            if (i % 10 == 0 || i == times) {
                System.out.printf(
                        "%s kills, %s of them of PostgreSQL; %s writes acknowledged%n",
                        i, ofDatabase, acknowledged.getAsInt());
            }
        }
    }

    /** Kills the service once, when writes are under way. */
    void killService() throws IOException, InterruptedException {
        once(SERVICE);
    }

    private void once(String program) throws IOException, InterruptedException {
        int before = acknowledged.getAsInt();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (acknowledged.getAsInt() < before + WRITES_BETWEEN) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("no writes are acknowledged any more");
            }
            Thread.sleep(LOOK_MILLIS);
        }
        Thread.sleep(random.nextInt(LONGEST_PAUSE_MILLIS));
        Optional<ProcessHandle> victim = deployment.program(program);
        victim.ifPresent(
                process -> {
                    process.destroyForcibly();
                    process.onExit().join();
                });
        if (victim.isEmpty()) {
            once(program);
        }
    }
}
