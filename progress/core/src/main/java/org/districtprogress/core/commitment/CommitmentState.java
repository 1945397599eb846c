package org.districtprogress.core.commitment;

import java.time.LocalDate;
import java.util.Collection;
import org.districtprogress.core.plan.Commitment;

/** Where a commitment stands at the end of a day. */
public enum CommitmentState {
    /** It has no milestones yet. */
    NOT_BROKEN_DOWN,
    /** It has milestones, none of which is late, not all of which are done. */
    UNDER_WAY,
    /** A milestone that is due is not done. */
    LATE,
    /** All its milestones are done. */
    DELIVERED,
    /** A revision of the plan took it out. */
    SUSPENDED;

    /**
     * The state that follows from the milestones, each in the version known at the moment asked
     * about, and as it counts at the trust asked for ({@link Milestone#at}).
     */
    public static CommitmentState of(
            Commitment commitment, Collection<Milestone> milestones, LocalDate on) {
        if (commitment.isSuspendedOn(on)) {
            return SUSPENDED;
        }
        if (milestones.isEmpty()) {
            return NOT_BROKEN_DOWN;
        }
        if (milestones.stream().allMatch(milestone -> milestone.isDoneBy(on))) {
            return DELIVERED;
        }
        return milestones.stream().anyMatch(milestone -> milestone.isLateOn(on)) ? LATE : UNDER_WAY;
    }
}
