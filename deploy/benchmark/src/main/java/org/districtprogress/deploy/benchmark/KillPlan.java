package org.districtprogress.deploy.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/**
 * When things are killed: mostly anywhere amid single writes, now and then in the second half of an
 * import, and now and then only after an import has come to its end; with a kill every few seconds
 * none would.
 */
final class KillPlan {

    private static final int ROUND = 8;
    private static final int LATE_IN_ROUND = 2;
    private static final int HALF = 50;
    private static final int NEARLY = 95;
    private static final Duration LONGEST_FOR_END = Duration.ofMinutes(1);
    private static final Duration LONGEST_FOR_BEGIN = Duration.ofSeconds(20);
    private static final long LOOK_MILLIS = 20;
    private static final int SAID_EVERY = 10;

    private final Killer killer;
    private final FileWatch files;
    private int ofDatabase;
    private int late;

    KillPlan(Killer killer, FileWatch files) {
        this.killer = killer;
        this.files = files;
    }

    /** Kills so often. */
    void run(int times) throws IOException, InterruptedException {
        for (int i = 1; i <= times; i++) {
            killer.awaitWrites();
            if (i % ROUND == 0) {
                awaitEnd();
            } else if (i % ROUND == LATE_IN_ROUND) {
                awaitSecondHalf();
            }
            Killer.Victim victim = killer.any();
            long percent = files.percent(Instant.now());
            killer.kill(victim);
            late += percent >= HALF && percent < FileWatch.WHOLE ? 1 : 0;
            ofDatabase += victim == Killer.Victim.DATABASE ? 1 : 0;
            if (i % SAID_EVERY == 0 || i == times) {
                System.out.printf(
                        "%s kills, %s of them of PostgreSQL, %s in the second half of an import;"
                                + " %s imports begun, %s ended%n",
                        i, ofDatabase, late, files.begun(), files.ended());
            }
        }
    }

    /** Kills that fell into the second half of the usual time of an import. */
    int late() {
        return late;
    }

    /** Lets one import more come to its end, if it does so in time. */
    private void awaitEnd() throws InterruptedException {
        int before = files.ended();
        long deadline = System.nanoTime() + LONGEST_FOR_END.toNanos();
        while (files.ended() == before && System.nanoTime() < deadline) {
            Thread.sleep(LOOK_MILLIS);
        }
    }

    /** How long an import takes is known once one has ended. */
    private void awaitSecondHalf() throws InterruptedException {
        if (files.ended() == 0) {
            awaitEnd();
        }
        long deadline = System.nanoTime() + LONGEST_FOR_BEGIN.toNanos();
        while (files.percent(Instant.now()) >= HALF && System.nanoTime() < deadline) {
            Thread.sleep(LOOK_MILLIS);
        }
        Thread.sleep(files.until(killer.between(HALF, NEARLY), Instant.now()).toMillis());
    }
}
