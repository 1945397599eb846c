package org.districtprogress.api.district;

import java.time.Instant;
import java.util.List;
import org.districtprogress.api.plan.PlanReference;
import org.districtprogress.api.progress.TimelinePoint;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Trust;

/**
 * Month by month: tally, index and every indicator's status over the district. {@code trust} is the
 * lowest that counted, CLAIMED or VERIFIED.
 */
public record DistrictTimelineView(
        @Nullable PlanReference plan,
        @Nullable Instant knownAt,
        Trust trust,
        String from,
        String to,
        boolean complete,
        List<UnavailablePart> unavailable,
        List<TimelinePoint> months) {}
