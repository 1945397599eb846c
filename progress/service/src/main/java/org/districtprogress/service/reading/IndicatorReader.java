package org.districtprogress.service.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.districtprogress.api.plan.IndicatorView;
import org.districtprogress.api.plan.ScopeConfirmationView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.ScopeConfirmation;
import org.districtprogress.core.observation.Series;
import org.districtprogress.core.plan.Indicator;
import org.districtprogress.core.plan.IndicatorCode;
import org.districtprogress.core.plan.Role;
import org.districtprogress.core.plan.WorkstreamCode;
import org.districtprogress.service.seed.AdoptedPlan;
import org.districtprogress.service.view.FigureViews;
import org.districtprogress.service.view.PlanViews;

/**
 * Definitions of indicators, with the baseline that is known and what confirms the plan's lists.
 */
@ApplicationScoped
public class IndicatorReader {

    private final AdoptedPlan adopted;
    private final KnownTargets targets;
    private final KnownObservations observations;

    IndicatorReader(AdoptedPlan adopted, KnownTargets targets, KnownObservations observations) {
        this.adopted = adopted;
        this.targets = targets;
        this.observations = observations;
    }

    /**
     * All definitions that pass the filters, those with a target first, each kind in the plan's
     * order.
     */
    public List<IndicatorView> indicators(
            @Nullable String campaign,
            @Nullable String workstream,
            @Nullable Role role,
            AsOf asOf) {
        List<Indicator> wanted =
                targets.indicators(asOf.knownAt()).stream()
                        .filter(i -> campaign == null || isIn(i, campaign))
                        .filter(i -> workstream == null || isUnder(i, workstream))
                        .filter(i -> role == null || i.role() == role)
                        .sorted(Comparator.comparing(Indicator::role))
                        .toList();
        Map<IndicatorCode, Series> series = observations.series(wanted, asOf);
        return wanted.stream().map(i -> view(i, series.get(i.code()), asOf)).toList();
    }

    /** One definition, of a code that is known here. */
    public IndicatorView indicator(String code, AsOf asOf) {
        Indicator indicator = targets.indicator(code, asOf.knownAt());
        Map<IndicatorCode, Series> series = observations.series(List.of(indicator), asOf);
        return view(indicator, series.get(indicator.code()), asOf);
    }

    private static boolean isIn(Indicator indicator, String campaign) {
        return indicator.section().campaign().value().equals(campaign);
    }

    private static boolean isUnder(Indicator indicator, String workstream) {
        WorkstreamCode own = indicator.section().workstream();
        return own != null && own.value().equals(workstream);
    }

    private IndicatorView view(Indicator indicator, Series series, AsOf asOf) {
        WorkstreamCode workstream = indicator.section().workstream();
        return new IndicatorView(
                indicator.code().value(),
                indicator.role(),
                indicator.section().campaign().value(),
                workstream == null ? null : workstream.value(),
                PlanViews.name(indicator.name()),
                PlanViews.unit(indicator.measure().unit()),
                indicator.measure().accumulation(),
                indicator.measure().frequency(),
                PlanViews.target(indicator),
                FigureViews.reported(
                        series.baseline(adopted.part().plan().starts(), asOf.on()).orElse(null)),
                indicator.schedule().points().stream().map(PlanViews::point).toList(),
                indicator.measure().register(),
                PlanViews.threshold(indicator.measure().threshold()),
                indicator.measure().members(),
                PlanViews.place(indicator.section().place()),
                indicator.suspendedFrom(),
                confirmations(indicator, asOf));
    }

    private List<ScopeConfirmationView> confirmations(Indicator indicator, AsOf asOf) {
        return adopted.scopeConfirmations().stream()
                .filter(c -> c.indicator().equals(indicator.code()))
                .filter(c -> !c.recordedAt().isAfter(asOf.knownAt()))
                .map(c -> confirmation(c, indicator))
                .toList();
    }

    private static ScopeConfirmationView confirmation(
            ScopeConfirmation confirmation, Indicator indicator) {
        return new ScopeConfirmationView(
                confirmation.period().code(),
                confirmation.period().start(),
                confirmation.period().end(),
                confirmation.value(),
                indicator.measure().unit().code(),
                confirmation.value().compareTo(indicator.target().value()) == 0,
                confirmation.note(),
                FigureViews.source(confirmation.source()),
                confirmation.recordedAt());
    }
}
