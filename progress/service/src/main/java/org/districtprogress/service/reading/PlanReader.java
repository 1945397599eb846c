package org.districtprogress.service.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Predicate;
import org.districtprogress.api.plan.CampaignView;
import org.districtprogress.api.plan.PlanCounts;
import org.districtprogress.api.plan.PlanView;
import org.districtprogress.api.plan.WorkstreamView;
import org.districtprogress.core.plan.Campaign;
import org.districtprogress.core.plan.Indicator;
import org.districtprogress.core.plan.PlanPart;
import org.districtprogress.core.plan.Role;
import org.districtprogress.core.plan.Section;
import org.districtprogress.core.plan.Workstream;
import org.districtprogress.service.config.ServiceConfig;
import org.districtprogress.service.seed.AdoptedPlan;
import org.districtprogress.service.view.PlanViews;

/** The plan with this service's campaigns, and how much is in each. */
@ApplicationScoped
public class PlanReader {

    private final AdoptedPlan adopted;
    private final ServiceConfig config;

    PlanReader(AdoptedPlan adopted, ServiceConfig config) {
        this.adopted = adopted;
        this.config = config;
    }

    public PlanView plan(AsOf asOf) {
        PlanPart part = adopted.part();
        return new PlanView(
                PlanViews.reference(part.plan()),
                config.service(),
                asOf.on(),
                asOf.knownAt(),
                part.campaigns().stream().map(campaign -> campaign(part, campaign)).toList(),
                part.units().stream().map(PlanViews::unit).toList(),
                counts(part, section -> true));
    }

    private static CampaignView campaign(PlanPart part, Campaign campaign) {
        return new CampaignView(
                campaign.code().value(),
                PlanViews.name(campaign.name()),
                campaign.focus(),
                campaign.isGuarantee(),
                counts(part, section -> section.campaign().equals(campaign.code())),
                part.workstreams().stream()
                        .filter(workstream -> workstream.campaign().equals(campaign.code()))
                        .map(workstream -> workstream(part, workstream))
                        .toList());
    }

    private static WorkstreamView workstream(PlanPart part, Workstream workstream) {
        return new WorkstreamView(
                workstream.code().value(),
                PlanViews.name(workstream.name()),
                counts(part, section -> workstream.code().equals(section.workstream())));
    }

    private static PlanCounts counts(PlanPart part, Predicate<Section> isIn) {
        return new PlanCounts(
                indicators(part, isIn, Role.TARGET),
                (int) part.commitments().stream().filter(c -> isIn.test(c.section())).count(),
                indicators(part, isIn, Role.CONTEXT));
    }

    private static int indicators(PlanPart part, Predicate<Section> isIn, Role role) {
        return (int)
                part.indicators().stream()
                        .filter(indicator -> indicator.role() == role)
                        .map(Indicator::section)
                        .filter(isIn)
                        .count();
    }
}
