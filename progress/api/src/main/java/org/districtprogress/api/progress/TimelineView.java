package org.districtprogress.api.progress;

import java.time.Instant;
import java.util.List;
import org.districtprogress.api.plan.PlanReference;
import org.districtprogress.core.observation.Trust;

/**
 * The month-ends of a stretch of time that have come. {@code trust} is the lowest that counted,
 * CLAIMED or VERIFIED.
 */
public record TimelineView(
        PlanReference plan,
        String service,
        Instant knownAt,
        Trust trust,
        String from,
        String to,
        List<String> guaranteeCampaigns,
        List<TimelinePoint> months) {}
