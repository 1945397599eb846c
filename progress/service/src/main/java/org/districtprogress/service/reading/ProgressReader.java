package org.districtprogress.service.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.districtprogress.api.NameView;
import org.districtprogress.api.progress.CampaignProgress;
import org.districtprogress.api.progress.ContextFigureView;
import org.districtprogress.api.progress.ProgressView;
import org.districtprogress.core.assessment.Actual;
import org.districtprogress.core.assessment.Assessment;
import org.districtprogress.core.assessment.DerivedFigure;
import org.districtprogress.core.assessment.Method;
import org.districtprogress.core.plan.Campaign;
import org.districtprogress.core.plan.Indicator;
import org.districtprogress.core.plan.PlanPart;
import org.districtprogress.core.plan.Role;
import org.districtprogress.problem.method.MethodViews;
import org.districtprogress.service.config.ServiceConfig;
import org.districtprogress.service.seed.AdoptedPlan;
import org.districtprogress.service.view.FigureViews;
import org.districtprogress.service.view.PlanViews;
import org.districtprogress.service.view.ProgressViews;

/** Where this service's campaigns stand: a handful of queries, whatever their size. */
@ApplicationScoped
public class ProgressReader {

    private final AdoptedPlan adopted;
    private final ServiceConfig config;
    private final AssessmentReader assessments;
    private final CommitmentReader commitments;
    private final FlagReader flags;

    ProgressReader(
            AdoptedPlan adopted,
            ServiceConfig config,
            AssessmentReader assessments,
            CommitmentReader commitments,
            FlagReader flags) {
        this.adopted = adopted;
        this.config = config;
        this.assessments = assessments;
        this.commitments = commitments;
        this.flags = flags;
    }

    public ProgressView progress(AsOf asOf) {
        PlanPart part = adopted.part();
        KnownFigures known = assessments.known(asOf);
        List<Assessment> judged = assessments.assessments(known, asOf);
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
                context(part, known, asOf),
                flags.counts(known, asOf),
                MethodViews.of(Method.SCHEDULE_GAP));
    }

    private static List<ContextFigureView> context(PlanPart part, KnownFigures known, AsOf asOf) {
        return part.indicators().stream()
                .filter(indicator -> indicator.role() == Role.CONTEXT)
                .flatMap(
                        indicator ->
                                known.derivation(indicator.code()).on(asOf.on()).stream()
                                        .map(figure -> context(indicator, figure, asOf)))
                .toList();
    }

    private static ContextFigureView context(Indicator indicator, DerivedFigure figure, AsOf asOf) {
        return new ContextFigureView(
                indicator.code().value(),
                new NameView(indicator.name().zh(), indicator.name().en()),
                indicator.section().campaign().value(),
                indicator.measure().unit().code(),
                FigureViews.actual(Actual.derived(figure, asOf.on())));
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
