package org.districtprogress.api.plan;

import java.util.List;
import org.districtprogress.api.NameView;
import org.districtprogress.core.Nullable;

/**
 * A campaign, or the guarantee, with its workstreams. {@code focus} is null where the plan has no
 * catchword.
 */
public record CampaignView(
        String code,
        NameView name,
        @Nullable String focus,
        boolean guarantee,
        PlanCounts counts,
        List<WorkstreamView> workstreams) {}
