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

    /** All of an import's usual time, in percent. */
    static final long WHOLE = 100;

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

    /**
     * How many percent of an import's usual time have gone by; {@link #WHOLE} or more: none runs.
     */
    synchronized long percent(Instant now) {
        return usual.isZero()
                ? WHOLE
                : Duration.between(runningSince, now).toMillis() * WHOLE / usual.toMillis();
    }

    /** How long it is until so many percent of the usual time have gone by; never negative. */
    synchronized Duration until(long percent, Instant now) {
        Instant then = runningSince.plus(usual.multipliedBy(percent).dividedBy(WHOLE));
        return then.isBefore(now) ? Duration.ZERO : Duration.between(now, then);
    }
}
