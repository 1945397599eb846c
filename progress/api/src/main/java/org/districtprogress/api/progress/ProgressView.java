package org.districtprogress.api.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.districtprogress.api.assessment.MethodView;
import org.districtprogress.api.flag.FlagCount;
import org.districtprogress.api.plan.PlanReference;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Trust;

/**
 * Where a service's campaigns stand on a day. {@code trust} is the lowest that counted, CLAIMED or
 * VERIFIED. {@code guarantee} is null where the service does not host it. {@code context} are
 * figures worked out from registers that the plan sets no number for; {@code flags} counts what a
 * supervisor would raise, by rule.
 */
public record ProgressView(
        PlanReference plan,
        String service,
        LocalDate on,
        Instant knownAt,
        Trust trust,
        List<CampaignProgress> campaigns,
        @Nullable CampaignProgress guarantee,
        List<ContextFigureView> context,
        List<FlagCount> flags,
        MethodView method) {}
