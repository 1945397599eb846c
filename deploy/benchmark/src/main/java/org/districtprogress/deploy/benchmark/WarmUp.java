package org.districtprogress.deploy.benchmark;

import java.util.List;

/**
 * Unmeasured rounds before the measured ones: until the service has compiled what it runs, which
 * shows by as many reports a second in one round as in the next.
 */
final class WarmUp {

    static final int EACH_SECONDS = 5;

    private static final int MOST_SECONDS = 60;
    private static final int LEAST_ROUNDS = 4;
    private static final int ALIKE = 3;
    private static final int MOST_PERCENT_APART = 10;

    private WarmUp() {}

    /** Whether the last three rounds were alike, or there was time enough for it. */
    static boolean isOver(List<Long> perSecond) {
        return perSecond.size() * EACH_SECONDS >= MOST_SECONDS || isSteady(perSecond);
    }

    /** Whether each of the last three rounds is within a tenth of the fastest of them. */
    static boolean isSteady(List<Long> perSecond) {
        if (perSecond.size() < LEAST_ROUNDS) {
            return false;
        }
        List<Long> last = perSecond.subList(perSecond.size() - ALIKE, perSecond.size());
        long least = last.stream().mapToLong(Long::longValue).min().orElseThrow();
        long most = last.stream().mapToLong(Long::longValue).max().orElseThrow();
        return least * 100 >= most * (100 - MOST_PERCENT_APART);
    }
}
