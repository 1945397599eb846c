package org.districtprogress.service.imports;

import org.districtprogress.api.commitment.NewCompletion;
import org.districtprogress.api.commitment.NewEvidence;
import org.districtprogress.api.commitment.NewMilestone;
import org.districtprogress.api.commitment.NewName;
import org.districtprogress.core.Nullable;

/**
 * A milestone as a row of a file says it. Without {@code doneOn} it stays done or not as it is.
 *
 * @param expects fingerprint of what it changes; null where that is not said
 */
record MilestoneRow(
        @Nullable String commitment,
        @Nullable String milestone,
        @Nullable NewName name,
        @Nullable String due,
        @Nullable String doneOn,
        @Nullable NewEvidence evidence,
        @Nullable String reason,
        @Nullable String expects) {

    NewMilestone planned() {
        return new NewMilestone(name, due, reason);
    }

    @Nullable
    NewCompletion completion() {
        return doneOn == null && evidence == null ? null : new NewCompletion(doneOn, evidence);
    }
}
