package org.districtprogress.api.progress;

import java.time.Instant;
import java.util.List;
import org.districtprogress.api.plan.PlanReference;

/** The month-ends of a stretch of time that have come. */
public record TimelineView(
        PlanReference plan,
        String service,
        Instant knownAt,
        String from,
        String to,
        List<String> guaranteeCampaigns,
        List<TimelinePoint> months) {}
