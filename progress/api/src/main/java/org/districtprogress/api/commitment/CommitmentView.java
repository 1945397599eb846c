package org.districtprogress.api.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.districtprogress.api.NameView;
import org.districtprogress.api.plan.PlaceView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.commitment.CommitmentState;

/** A promise without a number, with its milestones and the state they give it on a day. */
public record CommitmentView(
        String code,
        String campaign,
        String workstream,
        NameView name,
        CommitmentState state,
        LocalDate on,
        Instant knownAt,
        List<String> members,
        @Nullable PlaceView place,
        @Nullable LocalDate suspendedFrom,
        List<MilestoneView> milestones) {}
