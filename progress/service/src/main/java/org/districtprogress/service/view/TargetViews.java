package org.districtprogress.service.view;

import org.districtprogress.api.plan.TargetVersionView;
import org.districtprogress.core.plan.Indicator;
import org.districtprogress.core.plan.TargetVersion;

/** Targets in their versions as wire records. */
public final class TargetViews {

    private TargetViews() {}

    /** A version of the indicator's target. */
    public static TargetVersionView version(TargetVersion version, Indicator indicator) {
        return new TargetVersionView(
                version.indicator().value(),
                version.version(),
                PlanViews.target(version.of(indicator)),
                version.schedule().points().stream().map(PlanViews::point).toList(),
                version.suspendedFrom(),
                version.reason(),
                version.recordedAt(),
                version.recordedBy());
    }
}
