package org.districtprogress.service.audit;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.audit.Origin;
import org.districtprogress.core.audit.RefusalTally;
import org.districtprogress.core.audit.Refused;
import org.districtprogress.service.persistence.AuditRepository;

/**
 * Notes what was refused. Being refused is free of charge, so it must be no way to fill the disk:
 * of each client, and of all who have no token together, a bounded number is noted one by one in a
 * minute, before they are answered. The rest is counted in memory and noted by kind.
 */
@ApplicationScoped
class Refusals {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final String NOBODY = "";

    private final Clock clock;
    private final AuditRepository trail;
    private final Map<String, RefusalTally> tallies = new HashMap<>();
    private Instant windowEnd = Instant.EPOCH;

    Refusals(Clock clock, AuditRepository trail) {
        this.clock = clock;
        this.trail = trail;
    }

    /** A refusal of this moment. */
    Refused of(Origin origin, String action, int status, @Nullable String code) {
        return new Refused(clock.instant(), origin, action, status, code);
    }

    /** Whether it is to be noted by itself; else it is counted by now. */
    synchronized boolean isToBeNoted(Refused refused) {
        Instant now = clock.instant();
        if (!now.isBefore(windowEnd)) {
            windowEnd = now.plus(WINDOW);
            tallies.values().forEach(RefusalTally::renew);
            tallies.values().removeIf(RefusalTally::isIdle);
        }
        RefusalTally tally = tally(refused);
        boolean takes = tally.takes();
        if (!takes) {
            tally.count(refused, 1);
        }
        return takes;
    }

    /** Notes one by itself; it is counted where the database is away. */
    void note(Refused refused) {
        try {
            trail.append(refused.entry(1));
        } catch (RuntimeException away) {
            Log.debugf("event=refusal-counted cause=\"%s\"", away.getMessage());
            count(refused, 1);
        }
    }

    /** Notes what was counted; what cannot be noted now is kept. */
    void flush() {
        Deque<RefusalTally.Counted> due = taken();
        try {
            while (!due.isEmpty()) {
                RefusalTally.Counted next = due.getFirst();
                trail.append(next.first().entry(next.count()));
                due.removeFirst();
            }
        } finally {
            due.forEach(kept -> count(kept.first(), kept.count()));
        }
    }

    private synchronized Deque<RefusalTally.Counted> taken() {
        Deque<RefusalTally.Counted> due = new ArrayDeque<>();
        tallies.values().forEach(tally -> due.addAll(tally.taken().values()));
        return due;
    }

    private synchronized void count(Refused refused, long count) {
        tally(refused).count(refused, count);
    }

    private RefusalTally tally(Refused refused) {
        String whose = Objects.requireNonNullElse(refused.origin().client(), NOBODY);
        return tallies.computeIfAbsent(whose, any -> new RefusalTally());
    }
}
