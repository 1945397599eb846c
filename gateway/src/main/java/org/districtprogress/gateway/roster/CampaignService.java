package org.districtprogress.gateway.roster;

import java.util.List;
import java.util.Objects;
import org.districtprogress.core.Nullable;

/**
 * One service: where it is and what it owns.
 *
 * @param prefix first segment of its forwarded paths, e.g. {@code industry}
 * @param name what it calls itself, e.g. {@code industry-service}
 * @param campaigns codes of its campaigns, in the plan's order
 * @param guarantee code of the guarantee it hosts; null for the others
 */
public record CampaignService(
        String prefix,
        String name,
        String host,
        int port,
        boolean isTls,
        List<String> campaigns,
        @Nullable String guarantee) {

    public CampaignService {
        Objects.requireNonNull(prefix, "prefix");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(host, "host");
        campaigns = List.copyOf(campaigns);
    }

    /** Whether the campaign, or the guarantee, is this service's. */
    public boolean owns(String campaign) {
        return campaigns.contains(campaign) || campaign.equals(guarantee);
    }

    /** Where a path of this service is at the gateway. */
    public String forwarded(String path) {
        return "/" + prefix + path;
    }

    /** Scheme, host and port, without a slash behind. */
    public String origin() {
        return (isTls ? "https://" : "http://") + host + ":" + port;
    }
}
