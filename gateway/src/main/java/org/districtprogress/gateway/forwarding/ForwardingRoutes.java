package org.districtprogress.gateway.forwarding;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.districtprogress.api.Paths;
import org.districtprogress.gateway.roster.CampaignService;
import org.districtprogress.gateway.roster.Roster;

/**
 * {@code /industry/…}, {@code /livelihood/…} and {@code /environment/…}: the API of each service
 * and its document, and nothing else of it.
 */
@Singleton
final class ForwardingRoutes {

    private static final String DOCUMENT = "/q/openapi";

    private final Roster roster;
    private final Forwarder forwarder;
    private final ForwardedDocument document;
    private final ForwardingProblems problems;

    ForwardingRoutes(
            Roster roster,
            Forwarder forwarder,
            ForwardedDocument document,
            ForwardingProblems problems) {
        this.roster = roster;
        this.forwarder = forwarder;
        this.document = document;
        this.problems = problems;
    }

    void install(@Observes Router router) {
        for (CampaignService service : roster.services()) {
            router.route("/" + service.prefix() + "/*").handler(context -> route(context, service));
        }
    }

    private void route(RoutingContext context, CampaignService service) {
        String path = context.request().path().substring(service.prefix().length() + 1);
        if (path.startsWith(Paths.BASE + "/")) {
            forwarder.forward(context, service, path);
        } else if (path.equals(DOCUMENT) && context.request().method().equals(HttpMethod.GET)) {
            document.send(context, service);
        } else {
            problems.unknown(context);
        }
    }
}
