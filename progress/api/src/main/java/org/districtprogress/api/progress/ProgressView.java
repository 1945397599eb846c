package org.districtprogress.api.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.districtprogress.api.assessment.MethodView;
import org.districtprogress.api.plan.PlanReference;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Trust;

/**
 * Where a service's campaigns stand on a day. {@code trust} is the lowest that counted, CLAIMED or
 * VERIFIED. {@code guarantee} is null where the service does not host it.
 */
public record ProgressView(
        PlanReference plan,
        String service,
        LocalDate on,
        Instant knownAt,
        Trust trust,
        List<CampaignProgress> campaigns,
        @Nullable CampaignProgress guarantee,
        MethodView method) {}
