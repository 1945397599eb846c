package org.districtprogress.api.district;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.districtprogress.api.flag.FlagCount;
import org.districtprogress.api.plan.PlanReference;
import org.districtprogress.api.progress.CampaignProgress;
import org.districtprogress.api.progress.ContextFigureView;
import org.districtprogress.api.progress.IndexView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.assessment.Status;
import org.districtprogress.core.observation.Trust;

/**
 * Where the district stands. {@code plan} is null only when no service ever answered; {@code trust}
 * is the lowest that counted, CLAIMED or VERIFIED. Tally, overdue, index and worst are over the
 * campaigns; the guarantee is shown beside them. {@code context} are the services' figures that the
 * plan sets no number for; {@code flags} counts by rule what a supervisor would raise, over all
 * services. A part that is MISSING adds nothing to either.
 */
public record DistrictProgressView(
        @Nullable PlanReference plan,
        LocalDate on,
        @Nullable Instant knownAt,
        Trust trust,
        boolean complete,
        List<UnavailablePart> unavailable,
        Map<Status, Integer> tally,
        int overdue,
        IndexView index,
        List<CampaignProgress> campaigns,
        @Nullable CampaignProgress guarantee,
        List<WorstView> worst,
        List<ContextFigureView> context,
        List<FlagCount> flags) {

    /** The campaigns and behind them the guarantee, as they are shown; no field of the answer. */
    public List<CampaignProgress> parts() {
        return Stream.concat(campaigns.stream(), Stream.ofNullable(guarantee)).toList();
    }
}
