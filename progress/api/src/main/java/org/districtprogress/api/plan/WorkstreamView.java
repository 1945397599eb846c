package org.districtprogress.api.plan;

import org.districtprogress.api.NameView;

/** A section of a campaign. */
public record WorkstreamView(String code, NameView name, PlanCounts counts) {}
