package org.districtprogress.service.imports;

import org.districtprogress.core.Nullable;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.access.CallerRole;
import org.districtprogress.core.commitment.Milestone;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.service.access.Access;

/**
 * What a row about a milestone needs: planning it is for who may change the plan, completing it for
 * who owns its commitment, as with single writes.
 */
final class MilestoneRights {

    private MilestoneRights() {}

    /** What the caller lacks for the version that a row would add; null where nothing. */
    static @Nullable FieldError fault(Caller by, @Nullable Milestone current, Milestone next) {
        if (isPlanned(current, next) && !by.is(CallerRole.PLAN_ADMIN)) {
            return roleMissing(CallerRole.PLAN_ADMIN);
        }
        if (!isCompleted(current, next)) {
            return null;
        }
        if (!by.is(CallerRole.REPORTER)) {
            return roleMissing(CallerRole.REPORTER);
        }
        String commitment = next.commitment().value();
        return by.indicators().holds(commitment)
                ? null
                : Access.notOwned("/commitment", "commitment", commitment, by);
    }

    /** A version that changes nothing but the reason plans anew. */
    private static boolean isPlanned(@Nullable Milestone current, Milestone next) {
        return current == null
                || !current.name().equals(next.name())
                || !current.due().equals(next.due())
                || !isCompleted(current, next);
    }

    private static boolean isCompleted(@Nullable Milestone current, Milestone next) {
        return next.doneOn() != null
                && (current == null || !next.doneOn().equals(current.doneOn()));
    }

    private static FieldError roleMissing(CallerRole role) {
        return new FieldError(
                "", "role-missing", "This row needs the role " + role.code() + ".", null);
    }
}
