package org.districtprogress.api.progress;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.districtprogress.api.NameView;
import org.districtprogress.api.assessment.AssessmentView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.assessment.Status;
import org.districtprogress.core.commitment.CommitmentState;

/**
 * Where one campaign, or the guarantee, stands. With {@code state} MISSING everything from {@code
 * dataAsOf} on is null; {@code name} is null when it was never learnt.
 */
public record CampaignProgress(
        String code,
        @Nullable NameView name,
        String service,
        PartState state,
        @Nullable Instant dataAsOf,
        @Nullable Long ageSeconds,
        @Nullable Map<Status, Integer> tally,
        @Nullable Integer overdue,
        @Nullable IndexView index,
        @Nullable List<AssessmentView> assessments,
        @Nullable Map<CommitmentState, Integer> commitments) {}
