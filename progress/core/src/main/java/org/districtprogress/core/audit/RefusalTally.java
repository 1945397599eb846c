package org.districtprogress.core.audit;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one client, or nobody, was refused: some are noted one by one, the rest is counted by kind.
 * Not for several threads at once.
 */
public final class RefusalTally {

    private static final int ONE_BY_ONE = 20;
    private static final int KINDS = 10;

    private final Map<Refused.Kind, Counted> counted = new LinkedHashMap<>();
    private int left = ONE_BY_ONE;

    /** So many of a kind, with the first of them. */
    public record Counted(Refused first, long count) {

        private Counted with(long more) {
            return new Counted(first, count + more);
        }
    }

    /** Whether there is still room to note one by itself, which it takes. */
    public boolean takes() {
        if (left == 0) {
            return false;
        }
        left--;
        return true;
    }

    /** Counts so many of a kind. */
    public void count(Refused refused, long count) {
        boolean isTold = counted.containsKey(refused.kind()) || counted.size() < KINDS;
        Refused told = isTold ? refused : refused.asOneOfOthers();
        counted.merge(
                told.kind(), new Counted(told, count), (earlier, more) -> earlier.with(count));
    }

    /** A minute is over: there is room again. */
    public void renew() {
        left = ONE_BY_ONE;
    }

    /** Whether nothing is known of it that a new one does not know. */
    public boolean isIdle() {
        return counted.isEmpty() && left == ONE_BY_ONE;
    }

    /** What was counted, which is forgotten here. */
    public Map<Refused.Kind, Counted> taken() {
        Map<Refused.Kind, Counted> all = new LinkedHashMap<>(counted);
        counted.clear();
        return all;
    }
}
