package org.districtprogress.service.audit;

import java.time.Instant;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.audit.AuditEntry;
import org.districtprogress.core.audit.AuditKind;
import org.districtprogress.core.audit.Effect;
import org.districtprogress.core.audit.Origin;

/**
 * A request that was refused.
 *
 * @param code of the problem; null where it says none
 */
record Refused(Instant at, Origin origin, String action, int status, @Nullable String code) {

    /** Says of whom nothing more is known that they were many different ones. */
    private static final String OTHERS = "others";

    /** Refusals from one place for one reason. */
    record Kind(Origin origin, int status, @Nullable String code) {}

    Kind kind() {
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
    AuditEntry entry(long count) {
        return new AuditEntry(
                at,
                AuditKind.REFUSAL,
                origin,
                action,
                new Effect(null, null, null, null, status, code, count == 1 ? null : count));
    }
}
