package org.districtprogress.api.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The plan with the campaigns that this service owns, their workstreams, and counts. {@code on} and
 * {@code knownAt} are those of the answer.
 */
public record PlanView(
        PlanReference plan,
        String service,
        LocalDate on,
        Instant knownAt,
        List<CampaignView> campaigns,
        List<UnitView> units,
        PlanCounts counts) {}
