package org.districtprogress.problem.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How often each caller may ask: so many at once, and then so many a second. Of a caller one number
 * is kept, the moment at which it will have been idle long enough for all of it to be given back
 * (the generic cell rate algorithm, ITU-T I.371, in its virtual scheduling form).
 */
final class RateLimit {

    private static final long NANOS = 1_000_000_000L;

    /** More callers than these at once, and the one that asked longest ago is forgotten. */
    private static final int MOST_CALLERS = 100_000;

    private final int burst;
    private final long interval;
    private final LongSupplier clock;
    private final Cache<String, Long> callers;

    /**
     * @param perSecond requests that are given back each second, 1 to a million
     * @param burst requests at once, at least 1
     * @param clock nanoseconds that never go back
     */
    RateLimit(int perSecond, int burst, LongSupplier clock) {
        this.burst = burst;
        this.interval = NANOS / perSecond;
        this.clock = clock;
        this.callers =
                Caffeine.newBuilder()
                        .maximumSize(MOST_CALLERS)
                        .expireAfterWrite(Duration.ofNanos(burst * interval + NANOS))
                        .build();
    }

    /**
     * What became of a request.
     *
     * @param isAdmitted whether it may be carried out
     * @param remaining how many more may come at once, at least 0
     * @param seconds when refused, until one may come again; otherwise until all may; rounded up
     */
    record Verdict(boolean isAdmitted, long remaining, long seconds) {}

    /** Counts a request of a caller, unless there are too many of them. */
    Verdict take(String caller) {
        long now = clock.getAsLong();
        long[] full = new long[2];
        callers.asMap()
                .compute(
                        caller,
                        (unused, before) -> {
                            full[0] = before == null ? now : Math.max(before, now);
                            full[1] = full[0] + interval;
                            return full[1] - now > burst * interval ? full[0] : full[1];
                        });
        if (full[1] - now > burst * interval) {
            return new Verdict(false, 0, seconds(full[1] - now - burst * interval));
        }
        return new Verdict(true, burst - ceiling(full[1] - now, interval), seconds(full[1] - now));
    }

    private static long seconds(long nanos) {
        return ceiling(nanos, NANOS);
    }

    private static long ceiling(long number, long of) {
        return (number + of - 1) / of;
    }
}
