package org.districtprogress.deploy.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/**
 * What the sender of files has seen of their imports: how often one was begun, how many came to
 * their end, and how far the one that is under way may be. A killed import looks as if it ran on,
 * until it is begun anew and says so by another moment.
 */
final class FileWatch {

    private final Set<String> begun = new HashSet<>();
    private Instant runningSince = Instant.EPOCH;
    private Duration usual = Duration.ZERO;
    private int ended;

    /** An import runs since that moment, as the service says. */
    synchronized void runs(String startedAt) {
        if (begun.add(startedAt)) {
            runningSince = Instant.parse(startedAt);
        }
    }

    /** An import has ended; how long it took is how long the next ones are expected to take. */
    synchronized void ended(String startedAt, String finishedAt) {
        begun.add(startedAt);
        usual = Duration.between(Instant.parse(startedAt), Instant.parse(finishedAt));
        runningSince = Instant.EPOCH;
        ended++;
    }

    synchronized int begun() {
        return begun.size();
    }

    synchronized int ended() {
        return ended;
    }

    /** How much of an import's usual time has gone by; 1 or more when none is known to run. */
    synchronized double share(Instant now) {
        return usual.isZero()
                ? 1
                : (double) Duration.between(runningSince, now).toMillis() / usual.toMillis();
    }

    /** How long it is until that share of the usual time has gone by; never negative. */
    synchronized Duration until(double share, Instant now) {
        Instant then = runningSince.plusMillis((long) (usual.toMillis() * share));
        return then.isBefore(now) ? Duration.ZERO : Duration.between(now, then);
    }
}
