package org.districtprogress.gateway.identity;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.audit.AuditEntry;
import org.districtprogress.core.audit.AuditKind;
import org.districtprogress.core.audit.Effect;
import org.districtprogress.core.audit.Hash;
import org.districtprogress.core.audit.Origin;
import org.districtprogress.core.audit.Receipt;
import org.districtprogress.core.audit.RefusalTally;
import org.districtprogress.core.audit.Refused;
import org.districtprogress.problem.file.OwnerFile;

/**
 * Notes who admitted clients, renewed their secrets and took them out, with the hash of the file of
 * clients before and after; who read who they are; and who was refused that, within bounds.
 */
@Singleton
class ClientDeeds {

    private static final int BEHIND_FIRST_CLIENT = 10_000;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final IdentityConfig config;
    private final Clock clock;
    private final Vertx vertx;
    private final Duration window;
    private final Map<String, RefusalTally> tallies = new HashMap<>();
    private @Nullable Long timer;
    private Instant windowEnd = Instant.EPOCH;
    private @Nullable ClientTrail trail;

    @Inject
    ClientDeeds(IdentityConfig config, Clock clock, Vertx vertx) {
        this(config, clock, vertx, WINDOW);
    }

    ClientDeeds(IdentityConfig config, Clock clock, Vertx vertx, Duration window) {
        this.config = config;
        this.clock = clock;
        this.vertx = vertx;
        this.window = window;
    }

    /**
     * What was done, and where it is noted.
     *
     * @param answer null where there is none
     * @param receipt null where nothing was changed
     */
    record Done(@Nullable Object answer, @Nullable Receipt receipt) {}

    void start(@Observes @Priority(BEHIND_FIRST_CLIENT) StartupEvent start) {
        if (config.folder().isPresent()) {
            noteEdited();
            timer = vertx.setPeriodic(window.toMillis(), tick -> noteSoon());
        }
    }

    void stop(@Observes ShutdownEvent stop) {
        if (timer != null) {
            vertx.cancelTimer(timer);
        }
        noteCounted();
    }

    /** A flood that ended is known within a minute, though nobody is refused any more. */
    private void noteSoon() {
        vertx.executeBlocking(
                        () -> {
                            noteCounted();
                            return null;
                        })
                .onFailure(failure -> Log.errorf(failure, "event=identity-broken"));
    }

    /** Does it and notes it, one after the other; a file that somebody edited is noted first. */
    synchronized Done done(ClientRequest asked, int status, Callable<Object> work)
            throws Exception {
        noteEdited();
        Hash before = clients();
        Object answer = work.call();
        AuditEntry entry =
                new AuditEntry(
                        clock.instant(),
                        AuditKind.WRITE,
                        asked.origin(),
                        asked.action(),
                        new Effect(null, before, clients(), null, status, null, null));
        return new Done(answer, trail().add(entry, clock.instant()));
    }

    /** Answers who the clients are, to one who is noted before. */
    Done read(ClientRequest asked, int status, Callable<Object> work) throws Exception {
        Object answer = work.call();
        synchronized (this) {
            add(
                    new AuditEntry(
                            clock.instant(),
                            AuditKind.READ,
                            asked.origin(),
                            asked.action(),
                            new Effect(null, null, null, null, status, null, null)));
        }
        return new Done(answer, null);
    }

    /** Notes what was changed without this program, or was not noted because it was killed. */
    synchronized void noteEdited() {
        Hash now = clients();
        if (!now.equals(trail().after())) {
            add(
                    new AuditEntry(
                            clock.instant(),
                            AuditKind.WRITE,
                            Origin.ITSELF,
                            "FOUND clients.json",
                            new Effect(null, trail().after(), now, null, 200, null, null)));
        }
    }

    /** Notes a refusal, or counts it where there are many; what is counted is noted later. */
    synchronized void refused(ClientRequest asked, int status, String code) {
        Instant now = clock.instant();
        if (!now.isBefore(windowEnd)) {
            windowEnd = now.plus(window);
            noteCounted();
            tallies.clear();
        }
        Refused refused = new Refused(now, asked.origin(), asked.action(), status, code);
        RefusalTally tally =
                tallies.computeIfAbsent(
                        Objects.requireNonNullElse(asked.origin().client(), ""),
                        any -> new RefusalTally());
        if (tally.takes()) {
            add(refused.entry(1));
        } else {
            tally.count(refused, 1);
        }
    }

    /** Notes what was counted so far. */
    synchronized void noteCounted() {
        tallies.values()
                .forEach(
                        tally ->
                                tally.taken()
                                        .values()
                                        .forEach(each -> add(each.first().entry(each.count()))));
    }

    private void add(AuditEntry entry) {
        Receipt unused = trail().add(entry, clock.instant());
    }

    private Hash clients() {
        return Hash.of(
                new OwnerFile(folder().resolve("clients.json"))
                        .read()
                        .orElse("")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private ClientTrail trail() {
        if (trail == null) {
            trail =
                    new ClientTrail(
                            folder().resolve("audit.ndjson"),
                            new OwnerFile(folder().resolve("audit.key")));
        }
        return trail;
    }

    private Path folder() {
        return config.folder().orElseThrow();
    }
}
