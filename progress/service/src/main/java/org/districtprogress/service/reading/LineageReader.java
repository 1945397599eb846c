package org.districtprogress.service.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import org.districtprogress.api.lineage.LineageItem;
import org.districtprogress.api.lineage.LineageView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.assessment.DerivedFigure;
import org.districtprogress.core.assessment.Part;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.core.observation.Basis;
import org.districtprogress.core.observation.Observation;
import org.districtprogress.core.plan.Indicator;
import org.districtprogress.core.plan.IndicatorCode;
import org.districtprogress.core.plan.Plan;
import org.districtprogress.problem.Ask;
import org.districtprogress.service.persistence.Contribution;
import org.districtprogress.service.persistence.ContributionRepository;
import org.districtprogress.service.register.RegisterFigure;
import org.districtprogress.service.seed.AdoptedPlan;
import org.districtprogress.service.view.LineageViews;

/** From a figure down to its rows, by the same selection that the figure is summed from. */
@ApplicationScoped
public class LineageReader {

    private final AdoptedPlan adopted;
    private final FigureRules rules;
    private final DerivationReader derivations;
    private final ContributionRepository contributions;
    private final KnownObservations observations;
    private final RowLabels labels;

    LineageReader(
            AdoptedPlan adopted,
            FigureRules rules,
            DerivationReader derivations,
            ContributionRepository contributions,
            KnownObservations observations,
            RowLabels labels) {
        this.adopted = adopted;
        this.rules = rules;
        this.derivations = derivations;
        this.contributions = contributions;
        this.observations = observations;
        this.labels = labels;
    }

    /**
     * One page of what makes a figure.
     *
     * @param rule code of the rule; null for the judged one
     * @throws ProgressException UNKNOWN without such an indicator; INVALID, {@code rule-unknown}
     */
    public LineageView lineage(
            String code, @Nullable String rule, LineageCursor cursor, @Nullable String limit) {
        Indicator indicator = adopted.part().indicator(new IndicatorCode(code));
        int size = Ask.limit(limit);
        RegisterFigure figure = figure(indicator, rule);
        AsOf asOf = cursor.asOf();
        DerivedFigure derived =
                figure == null
                        ? null
                        : derivations
                                .figure(figure, asOf.knownAt(), asOf.trust())
                                .on(asOf.on())
                                .orElse(null);
        if (derived == null) {
            return rule == null ? reported(indicator, asOf) : LineageViews.none(indicator, asOf);
        }
        List<Contribution> found =
                contributions.page(
                        rules.sql(figure),
                        derivations.question(asOf.knownAt(), asOf.trust()),
                        asOf.on(),
                        cursor.after(),
                        size + 1);
        boolean isLast = found.size() <= size;
        List<Contribution> page = isLast ? found : found.subList(0, size);
        return LineageViews.derived(
                indicator,
                asOf,
                derived,
                items(page, asOf),
                isLast ? null : cursor.next(page.get(page.size() - 1)));
    }

    private List<LineageItem> items(List<Contribution> page, AsOf asOf) {
        RowLabels.Labels known = labels.of(page, asOf.knownAt());
        return page.stream().map(each -> LineageViews.item(each, known, asOf)).toList();
    }

    private @Nullable RegisterFigure figure(Indicator indicator, @Nullable String rule) {
        List<RegisterFigure> figures = rules.of(indicator.code());
        if (rule == null) {
            return figures.stream().filter(RegisterFigure::isJudged).findFirst().orElse(null);
        }
        return figures.stream()
                .filter(each -> each.rule().code().equals(rule))
                .findFirst()
                .orElseThrow(
                        () ->
                                ProgressException.invalid(
                                        "?rule",
                                        "rule-unknown",
                                        figures.isEmpty()
                                                ? "No register works this indicator out."
                                                : "Allowed here: "
                                                        + String.join(
                                                                ", ",
                                                                figures.stream()
                                                                        .map(f -> f.rule().code())
                                                                        .toList())
                                                        + ".",
                                        rule));
    }

    private LineageView reported(Indicator indicator, AsOf asOf) {
        Plan plan = adopted.part().plan();
        Observation observation =
                observations
                        .series(List.of(indicator), asOf)
                        .get(indicator.code())
                        .latestWithin(
                                plan.starts(),
                                asOf.on().isBefore(plan.ends()) ? asOf.on() : plan.ends())
                        .orElse(null);
        if (observation == null) {
            return LineageViews.none(indicator, asOf);
        }
        var documents = labels.documents(observation, asOf.knownAt());
        BigDecimal denominator = observation.measurement().denominator();
        BigDecimal numerator =
                denominator == null ? observation.value() : observation.measurement().numerator();
        LineageItem counted = LineageViews.item(observation, Part.NUMERATOR, numerator, documents);
        return new LineageView(
                indicator.code().value(),
                LineageViews.name(indicator.name()),
                asOf.on(),
                asOf.knownAt(),
                asOf.trust(),
                indicator.measure().unit().code(),
                Basis.REPORTED,
                null,
                observation.value(),
                numerator,
                denominator,
                denominator == null
                        ? List.of(counted)
                        : List.of(
                                counted,
                                LineageViews.item(
                                        observation, Part.DENOMINATOR, denominator, documents)),
                null);
    }
}
