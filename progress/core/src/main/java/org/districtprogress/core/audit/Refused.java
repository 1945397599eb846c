package org.districtprogress.core.audit;

import java.time.Instant;
import org.districtprogress.core.Nullable;

/**
 * A request that was refused.
 *
 * @param code of the problem; null where it says none
 */
public record Refused(Instant at, Origin origin, String action, int status, @Nullable String code) {

    /** Says of whom nothing more is known that they were many different ones. */
    private static final String OTHERS = "others";

    /** Refusals from one place for one reason. */
    public record Kind(Origin origin, int status, @Nullable String code) {}

    /** What it has in common with those it is counted with. */
    public Kind kind() {
        return new Kind(
                new Origin(
                        origin.client(),
                        origin.department(),
                        origin.address(),
                        origin.forwardedFor(),
                        null),
                status,
                code);
    }

    /** As one of those that are too many to be told apart, but for who asked. */
    Refused asOneOfOthers() {
        Origin whose = new Origin(origin.client(), origin.department(), null, null, null);
        return new Refused(at, whose, action, 400, OTHERS);
    }

    /** The entry of so many like it. */
    public AuditEntry entry(long count) {
        return new AuditEntry(
                at,
                AuditKind.REFUSAL,
                origin,
                action,
                new Effect(null, null, null, null, status, code, count == 1 ? null : count));
    }
}
