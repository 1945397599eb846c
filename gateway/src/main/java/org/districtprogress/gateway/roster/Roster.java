package org.districtprogress.gateway.roster;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.districtprogress.gateway.config.GatewayConfig;

/** The services in the order of the plan: industry, livelihood, environment. */
@Singleton
public final class Roster {

    private final List<CampaignService> services;

    Roster(GatewayConfig config) {
        services =
                List.of(
                        service("industry", config.services().industry()),
                        service("livelihood", config.services().livelihood()),
                        service("environment", config.services().environment()));
    }

    public List<CampaignService> services() {
        return services;
    }

    /** The service that owns the campaign, or hosts the guarantee. */
    public Optional<CampaignService> ownerOf(String campaign) {
        return services.stream().filter(service -> service.owns(campaign)).findFirst();
    }

    private static CampaignService service(String prefix, GatewayConfig.Service configured) {
        URI url = configured.url();
        boolean isTls = "https".equals(url.getScheme());
        if (url.getHost() == null || !(isTls || "http".equals(url.getScheme()))) {
            throw new IllegalArgumentException(
                    "district-progress.services."
                            + prefix
                            + ".url is "
                            + url
                            + "; allowed is http://host:port or https://host:port");
        }
        int port = url.getPort() >= 0 ? url.getPort() : isTls ? 443 : 80;
        return new CampaignService(
                prefix,
                prefix + "-service",
                url.getHost(),
                port,
                isTls,
                configured.campaigns(),
                configured.guarantee().orElse(null));
    }
}
