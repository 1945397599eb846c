package org.districtprogress.api.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.districtprogress.api.NameView;
import org.districtprogress.api.plan.PlaceView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.commitment.CommitmentState;
import org.districtprogress.core.observation.Trust;

/**
 * A promise without a number, with its milestones and the state they give it on a day.
 *
 * @param trust the lowest at which a completed milestone counts in the state; the milestones are
 *     all shown, each with its own
 */
public record CommitmentView(
        String code,
        String campaign,
        String workstream,
        NameView name,
        CommitmentState state,
        LocalDate on,
        Instant knownAt,
        Trust trust,
        List<String> members,
        @Nullable PlaceView place,
        @Nullable LocalDate suspendedFrom,
        List<MilestoneView> milestones) {}
