package org.districtprogress.core.plan;

import java.util.Objects;
import org.districtprogress.core.Nullable;

/**
 * Where in the plan something belongs.
 *
 * @param campaign the campaign, or the guarantee
 * @param workstream null for context indicators, which belong to a campaign as a whole
 * @param place null for context indicators, which the plan's text does not contain
 */
public record Section(
        CampaignCode campaign, @Nullable WorkstreamCode workstream, @Nullable Place place) {

    public Section {
        Objects.requireNonNull(campaign, "campaign");
    }
}
