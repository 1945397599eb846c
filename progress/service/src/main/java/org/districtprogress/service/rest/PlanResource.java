package org.districtprogress.service.rest;

import jakarta.annotation.security.PermitAll;
import org.districtprogress.api.plan.PlanApi;
import org.districtprogress.api.plan.PlanView;
import org.districtprogress.core.Nullable;
import org.districtprogress.service.reading.PlanReader;
import org.districtprogress.service.reading.TimeAxes;

/** The plan of this service. */
@PermitAll
public class PlanResource implements PlanApi {

    private final TimeAxes timeAxes;
    private final PlanReader plans;

    PlanResource(TimeAxes timeAxes, PlanReader plans) {
        this.timeAxes = timeAxes;
        this.plans = plans;
    }

    @Override
    public PlanView plan(@Nullable String on, @Nullable String knownAt) {
        return plans.plan(timeAxes.settle(on, knownAt));
    }
}
