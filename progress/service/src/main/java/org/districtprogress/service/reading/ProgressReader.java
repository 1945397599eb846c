package org.districtprogress.service.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.districtprogress.api.progress.CampaignProgress;
import org.districtprogress.api.progress.ProgressView;
import org.districtprogress.core.assessment.Assessment;
import org.districtprogress.core.assessment.Method;
import org.districtprogress.core.plan.Campaign;
import org.districtprogress.core.plan.PlanPart;
import org.districtprogress.service.config.ServiceConfig;
import org.districtprogress.service.seed.AdoptedPlan;
import org.districtprogress.service.view.AssessmentViews;
import org.districtprogress.service.view.PlanViews;
import org.districtprogress.service.view.ProgressViews;

/** Where this service's campaigns stand: two queries, whatever their size. */
@ApplicationScoped
public class ProgressReader {

    private final AdoptedPlan adopted;
    private final ServiceConfig config;
    private final AssessmentReader assessments;
    private final CommitmentReader commitments;

    ProgressReader(
            AdoptedPlan adopted,
            ServiceConfig config,
            AssessmentReader assessments,
            CommitmentReader commitments) {
        this.adopted = adopted;
        this.config = config;
        this.assessments = assessments;
        this.commitments = commitments;
    }

    public ProgressView progress(AsOf asOf) {
        PlanPart part = adopted.part();
        List<Assessment> judged = assessments.assessments(asOf);
        List<CommitmentStanding> standings = commitments.commitments(asOf);
        List<CampaignProgress> campaigns =
                part.campaigns().stream()
                        .filter(campaign -> !campaign.isGuarantee())
                        .map(campaign -> campaign(campaign, judged, standings, asOf))
                        .toList();
        CampaignProgress guarantee =
                part.campaigns().stream()
                        .filter(Campaign::isGuarantee)
                        .map(campaign -> campaign(campaign, judged, standings, asOf))
                        .findFirst()
                        .orElse(null);
        return new ProgressView(
                PlanViews.reference(part.plan()),
                config.service(),
                asOf.on(),
                asOf.knownAt(),
                asOf.trust(),
                campaigns,
                guarantee,
                AssessmentViews.method(Method.SCHEDULE_GAP));
    }

    private CampaignProgress campaign(
            Campaign campaign,
            List<Assessment> judged,
            List<CommitmentStanding> standings,
            AsOf asOf) {
        return ProgressViews.campaign(
                campaign,
                config.service(),
                judged.stream()
                        .filter(a -> a.indicator().section().campaign().equals(campaign.code()))
                        .toList(),
                standings.stream()
                        .filter(s -> s.commitment().section().campaign().equals(campaign.code()))
                        .map(CommitmentStanding::state)
                        .toList(),
                asOf);
    }
}
