package org.districtprogress.service.seed;

import org.districtprogress.core.observation.Area;
import org.districtprogress.core.plan.Indicator;
import org.districtprogress.core.plan.Role;

/** What a published figure is to the plan. */
enum FigureRole {
    /** Of an indicator with a target. */
    TARGET,
    /** Of an indicator without one. */
    CONTEXT,
    /** States how large one of the plan's lists is; confirms it and is no progress. */
    PLAN_SCOPE;

    boolean fits(Indicator indicator, Area area) {
        return switch (this) {
            case TARGET -> indicator.role() == Role.TARGET;
            case CONTEXT -> indicator.role() == Role.CONTEXT;
            case PLAN_SCOPE -> indicator.role() == Role.TARGET && area == Area.DISTRICT;
        };
    }
}
