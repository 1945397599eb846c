package org.districtprogress.service.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.districtprogress.core.assessment.Derivation;
import org.districtprogress.core.assessment.Step;
import org.districtprogress.core.assessment.SteppedFigure;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.plan.IndicatorCode;
import org.districtprogress.core.plan.Plan;
import org.districtprogress.service.persistence.ContributionQuery;
import org.districtprogress.service.persistence.ContributionRepository;
import org.districtprogress.service.register.RegisterFigure;
import org.districtprogress.service.seed.AdoptedPlan;

/** What the registers say about indicators: one query, whatever their number and the days asked. */
@ApplicationScoped
public class DerivationReader {

    private final AdoptedPlan adopted;
    private final FigureRules rules;
    private final ContributionRepository contributions;

    DerivationReader(AdoptedPlan adopted, FigureRules rules, ContributionRepository contributions) {
        this.adopted = adopted;
        this.rules = rules;
        this.contributions = contributions;
    }

    /** Of all indicators of this service that a register works out. */
    public Map<IndicatorCode, Derivation> derivations(Instant knownAt, Trust trust) {
        return derivations(rules.all(), knownAt, trust);
    }

    /** Of one indicator. */
    public Derivation derivation(IndicatorCode indicator, Instant knownAt, Trust trust) {
        return derivations(rules.of(indicator), knownAt, trust)
                .getOrDefault(indicator, Derivation.NONE);
    }

    /** By one rule. */
    SteppedFigure figure(RegisterFigure figure, Instant knownAt, Trust trust) {
        return new SteppedFigure(
                figure.rule(),
                contributions
                        .steps(List.of(rules.sql(figure)), question(knownAt, trust))
                        .getOrDefault(0, List.of()));
    }

    /** By some rules. */
    Map<IndicatorCode, Derivation> derivations(
            List<RegisterFigure> figures, Instant knownAt, Trust trust) {
        Map<Integer, List<Step>> steps =
                contributions.steps(
                        figures.stream().map(rules::sql).toList(), question(knownAt, trust));
        Map<IndicatorCode, SteppedFigure> judged = new HashMap<>();
        Map<IndicatorCode, List<SteppedFigure>> others = new HashMap<>();
        for (int i = 0; i < figures.size(); i++) {
            RegisterFigure figure = figures.get(i);
            SteppedFigure stepped =
                    new SteppedFigure(figure.rule(), steps.getOrDefault(i, List.of()));
            if (figure.isJudged()) {
                judged.put(figure.indicator(), stepped);
            } else {
                others.computeIfAbsent(figure.indicator(), code -> new ArrayList<>()).add(stepped);
            }
        }
        Map<IndicatorCode, Derivation> derivations = new HashMap<>();
        judged.forEach(
                (indicator, figure) ->
                        derivations.put(
                                indicator,
                                Derivation.of(figure, others.getOrDefault(indicator, List.of()))));
        return derivations;
    }

    ContributionQuery question(Instant knownAt, Trust trust) {
        Plan plan = adopted.part().plan();
        return new ContributionQuery(plan.starts(), plan.ends(), knownAt, trust);
    }
}
