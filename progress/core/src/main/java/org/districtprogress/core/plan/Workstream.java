package org.districtprogress.core.plan;

import java.util.Objects;

/** A section of a campaign. */
public record Workstream(WorkstreamCode code, CampaignCode campaign, Name name) {

    public Workstream {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(campaign, "campaign");
        Objects.requireNonNull(name, "name");
    }
}
