package org.districtprogress.testing.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.access.CallerRole;
import org.districtprogress.core.access.Owned;

/** Whom the suites call as. */
public final class TestCallers {

    /** Owns everything, plans and reads; judges nothing. */
    public static final Caller SUITE =
            caller("suite", "suite", CallerRole.REPORTER, CallerRole.PLAN_ADMIN, CallerRole.READER);

    /** Reads the trail, and nothing else that asks for a role. */
    public static final Caller AUDITOR = caller("auditor", "audit office", CallerRole.AUDITOR);

    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final Map<Caller, Signed> SIGNED = new ConcurrentHashMap<>();

    private TestCallers() {}

    private record Signed(String token, Instant at) {}

    /** A caller that owns everything. */
    public static Caller caller(String client, String department, CallerRole... roles) {
        return new Caller(client, department, Set.of(roles), everything(), everything());
    }

    /** A caller that owns these alone. */
    public static Caller owning(
            Set<String> indicators, Set<String> registers, CallerRole... roles) {
        return new Caller(
                "elsewhere", "elsewhere", Set.of(roles), Owned.of(indicators), Owned.of(registers));
    }

    /**
     * The verifying system of a department; it reads, as whoever judges records of persons must.
     */
    public static Caller verifier(String department) {
        return caller("verifier-of-the-suites", department, CallerRole.VERIFIER, CallerRole.READER);
    }

    /** A good token of the caller. */
    public static String token(Caller caller) {
        return SIGNED.compute(
                        caller,
                        (key, kept) ->
                                kept == null || kept.at().plus(KEPT).isBefore(Instant.now())
                                        ? new Signed(TestToken.of(caller).text(), Instant.now())
                                        : kept)
                .token();
    }

    private static Owned everything() {
        return Owned.of(Set.of(Owned.EVERY));
    }
}
