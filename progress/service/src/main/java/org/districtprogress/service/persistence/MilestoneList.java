package org.districtprogress.service.persistence;

import java.time.Instant;
import java.util.List;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.commitment.Milestone;
import org.districtprogress.core.observation.Trust;

/**
 * What is asked of the list of milestones: by commitment, then by code, then by version.
 *
 * @param commitments only of these, by their codes
 * @param isHistory whether every version is listed, or the latest that was known
 * @param trust with VERIFIED only milestones that a second party had verified by then, as they were
 */
public record MilestoneList(
        List<String> commitments, boolean isHistory, Instant knownAt, Trust trust) {

    public MilestoneList {
        commitments = List.copyOf(commitments);
    }

    /** An item of the list, by what it is found again by. */
    public record Place(String commitment, String milestone, int version) {

        public static @Nullable Place of(@Nullable Milestone milestone) {
            return milestone == null
                    ? null
                    : new Place(
                            milestone.commitment().value(),
                            milestone.code().value(),
                            milestone.version());
        }
    }
}
