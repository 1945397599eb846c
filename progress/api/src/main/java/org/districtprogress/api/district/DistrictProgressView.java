package org.districtprogress.api.district;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.districtprogress.api.plan.PlanReference;
import org.districtprogress.api.progress.CampaignProgress;
import org.districtprogress.api.progress.IndexView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.assessment.Status;

/**
 * Where the district stands. {@code plan} is null only when no service ever answered. Tally,
 * overdue, index and worst are over the campaigns; the guarantee is shown beside them.
 */
public record DistrictProgressView(
        @Nullable PlanReference plan,
        LocalDate on,
        @Nullable Instant knownAt,
        boolean complete,
        List<UnavailablePart> unavailable,
        Map<Status, Integer> tally,
        int overdue,
        IndexView index,
        List<CampaignProgress> campaigns,
        @Nullable CampaignProgress guarantee,
        List<WorstView> worst) {}
