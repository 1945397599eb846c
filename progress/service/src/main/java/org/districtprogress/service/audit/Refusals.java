package org.districtprogress.service.audit;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.audit.AuditEntry;
import org.districtprogress.core.audit.AuditKind;
import org.districtprogress.core.audit.Effect;
import org.districtprogress.core.audit.Origin;
import org.districtprogress.service.persistence.AuditRepository;

/**
 * Notes refused writes. Being refused is free of charge, so it must be no way to fill the disk: of
 * each minute a bounded number is noted one by one, before they are answered; of the rest, alike
 * ones are counted, and noted together a minute later at most.
 */
@ApplicationScoped
class Refusals {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_ALIKE = 20;
    private static final int MOST = 120;
    private static final int MOST_KINDS = 100;

    /** Stands for all kinds that are too many to be told apart. */
    private static final Alike OTHERS = new Alike(Origin.ITSELF, 400, "others");

    private final Clock clock;
    private final AuditRepository trail;
    private final Map<Alike, Integer> noted = new LinkedHashMap<>();
    private final Map<Alike, Counted> counted = new LinkedHashMap<>();
    private Instant windowEnd = Instant.EPOCH;
    private int all;

    Refusals(Clock clock, AuditRepository trail) {
        this.clock = clock;
        this.trail = trail;
    }

    /** Refusals from one place for one reason. */
    private record Alike(Origin origin, int status, @Nullable String code) {}

    private record Counted(String firstAction, Instant first, long count) {

        Counted oneMore() {
            return new Counted(firstAction, first, count + 1);
        }
    }

    /**
     * Notes one.
     *
     * @param mayBlock whether this thread may wait for the database; if not, it is counted
     */
    void note(Origin origin, String action, int status, @Nullable String code, boolean mayBlock) {
        Alike alike = new Alike(untraced(origin), status, code);
        if (!mayBlock || !isFew(alike)) {
            count(alike, action);
            return;
        }
        try {
            trail.append(entry(clock.instant(), origin, action, alike, 1));
        } catch (RuntimeException away) {
            Log.debugf("event=refusal-counted cause=\"%s\"", away.getMessage());
            count(alike, action);
        }
    }

    /** Notes what was counted; what cannot be noted now is kept. */
    void flush() {
        Map<Alike, Counted> due;
        synchronized (this) {
            due = new LinkedHashMap<>(counted);
            counted.clear();
        }
        while (!due.isEmpty()) {
            Map.Entry<Alike, Counted> next = due.entrySet().iterator().next();
            Counted these = next.getValue();
            try {
                trail.append(
                        entry(
                                these.first(),
                                next.getKey().origin(),
                                these.firstAction(),
                                next.getKey(),
                                these.count()));
            } catch (RuntimeException away) {
                keep(due);
                throw away;
            }
            due.remove(next.getKey());
        }
    }

    private synchronized void keep(Map<Alike, Counted> unsaid) {
        unsaid.forEach(
                (alike, these) ->
                        counted.merge(
                                alike,
                                these,
                                (later, earlier) ->
                                        new Counted(
                                                earlier.firstAction(),
                                                earlier.first(),
                                                earlier.count() + later.count())));
    }

    private synchronized boolean isFew(Alike alike) {
        Instant now = clock.instant();
        if (!now.isBefore(windowEnd)) {
            windowEnd = now.plus(WINDOW);
            noted.clear();
            all = 0;
        }
        if (all >= MOST || noted.getOrDefault(alike, 0) >= MOST_ALIKE) {
            return false;
        }
        all++;
        noted.merge(alike, 1, Integer::sum);
        return true;
    }

    private synchronized void count(Alike alike, String action) {
        boolean isKnown = counted.containsKey(alike) || counted.size() < MOST_KINDS;
        Counted one = new Counted(action, clock.instant(), 1);
        counted.merge(isKnown ? alike : OTHERS, one, (earlier, more) -> earlier.oneMore());
    }

    private static Origin untraced(Origin origin) {
        return new Origin(
                origin.client(),
                origin.department(),
                origin.address(),
                origin.forwardedFor(),
                null);
    }

    private static AuditEntry entry(
            Instant at, Origin origin, String action, Alike alike, long count) {
        return new AuditEntry(
                at,
                AuditKind.REFUSAL,
                origin,
                action,
                new Effect(
                        null,
                        null,
                        null,
                        null,
                        null,
                        alike.status(),
                        alike.code(),
                        count == 1 ? null : count));
    }
}
