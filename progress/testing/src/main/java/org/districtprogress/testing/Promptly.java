package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * Times what the product must not wait for. Whatever it could wait for lasts much longer than a
 * machine that is busy with other work delays anything, so a test never falls because of the
 * machine; how fast the product is tells the benchmark.
 */
public final class Promptly {

    /** What a service that hangs is never waited for, and a busy machine never takes. */
    private static final Duration NEVER_THAT_LONG = Duration.ofSeconds(6);

    private static final int TRIES = 5;

    private Promptly() {}

    /** What is asked for, which did not wait for anybody. */
    public static <T> T asked(Supplier<T> question) {
        long since = System.nanoTime();
        T answer = question.get();
        assertThat(Duration.ofNanos(System.nanoTime() - since)).isLessThan(NEVER_THAT_LONG);
        return answer;
    }

    /** The best of a few tries takes less than the bound: what it takes every time is more. */
    public static void atBestWithin(Duration bound, Runnable measured) {
        Duration best = NEVER_THAT_LONG;
        for (int i = 0; i < TRIES && best.compareTo(bound) >= 0; i++) {
            long since = System.nanoTime();
            measured.run();
            Duration took = Duration.ofNanos(System.nanoTime() - since);
            best = took.compareTo(best) < 0 ? took : best;
        }
        assertThat(best).isLessThan(bound);
    }
}
