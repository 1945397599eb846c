package org.districtprogress.gateway.health;

import java.util.Optional;
import org.districtprogress.gateway.ask.Circuits;
import org.districtprogress.gateway.ask.Outage;
import org.districtprogress.gateway.question.QuestionKind;
import org.districtprogress.gateway.roster.CampaignService;
import org.districtprogress.gateway.roster.Roster;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * The gateway is ready whatever its services are: the view says which part is missing. How each of
 * them answered last stands beside, as data.
 */
@Readiness
final class ServicesCheck implements HealthCheck {

    private final Roster roster;
    private final Circuits circuits;

    ServicesCheck(Roster roster, Circuits circuits) {
        this.roster = roster;
        this.circuits = circuits;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("district view").up();
        for (CampaignService service : roster.services()) {
            Optional<Outage> outage = circuits.outage(service, QuestionKind.PROGRESS);
            response.withData(
                    service.name(),
                    outage.map(each -> each.fault().kind().code() + " since " + each.since())
                            .orElse("answering"));
        }
        return response.build();
    }
}
