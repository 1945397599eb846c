package org.districtprogress.service.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.districtprogress.api.flag.FlagView;
import org.districtprogress.core.assessment.FigureRule;
import org.districtprogress.core.assessment.Step;
import org.districtprogress.core.flag.MonthEndJump;
import org.districtprogress.core.flag.RateCheck;
import org.districtprogress.core.observation.Observation;
import org.districtprogress.core.observation.Series;
import org.districtprogress.core.plan.Indicator;
import org.districtprogress.core.plan.IndicatorCode;
import org.districtprogress.service.persistence.Contribution;
import org.districtprogress.service.persistence.ContributionRepository;
import org.districtprogress.service.register.FlagRule;
import org.districtprogress.service.register.RegisterFigure;
import org.districtprogress.service.seed.AdoptedPlan;
import org.districtprogress.service.view.FlagViews;

/** What is noticed about figures: rates that disagree with their parts, jumps at a month's end. */
@ApplicationScoped
class FigureFlags {

    static final String OBSERVATIONS = "observations";

    static final FlagRule DISAGREES =
            FlagRule.of(
                    "rate-disagrees",
                    "比率与分子分母不符",
                    "A rate that disagrees with its own parts",
                    "所报比率不等于所报分子除以分母，应核对口径。",
                    "The rate reported is not the quotient of the parts reported with it; check"
                            + " its scope.");

    static final FlagRule JUMP =
            FlagRule.of(
                    "month-end-jump",
                    "月末突击",
                    "A jump in the last days of a month",
                    "当月半数以上发生在最后三天，应核对凭证日期。",
                    "More than half of the month came in its last three days; check the days on"
                            + " the vouchers.");

    static final List<FlagRule> RULES = List.of(DISAGREES, JUMP);

    private static final String PERCENT = "PERCENT";
    private static final int MOST_ROWS = 200;

    private final AdoptedPlan adopted;
    private final FigureRules rules;
    private final DerivationReader derivations;
    private final ContributionRepository contributions;
    private final KnownObservations observations;

    FigureFlags(
            AdoptedPlan adopted,
            FigureRules rules,
            DerivationReader derivations,
            ContributionRepository contributions,
            KnownObservations observations) {
        this.adopted = adopted;
        this.rules = rules;
        this.derivations = derivations;
        this.contributions = contributions;
        this.observations = observations;
    }

    List<FlagView> flags(AsOf asOf) {
        List<FlagView> found = new ArrayList<>();
        disagreements(asOf, found);
        jumps(asOf, found);
        return found;
    }

    private void disagreements(AsOf asOf, List<FlagView> found) {
        List<Indicator> rates =
                adopted.part().indicators().stream()
                        .filter(i -> i.measure().unit().code().equals(PERCENT))
                        .toList();
        Map<IndicatorCode, Series> series = observations.series(rates, asOf);
        for (Indicator rate : rates) {
            for (Observation each : series.get(rate.code()).current()) {
                if (!each.period().end().isAfter(asOf.on())) {
                    RateCheck.quotientOtherThan(each.measurement())
                            .ifPresent(
                                    quotient ->
                                            found.add(
                                                    FlagViews.disagreement(
                                                            DISAGREES, each, quotient)));
                }
            }
        }
    }

    /** Only sums of money that rows date by the day: counts jump by their nature. */
    private void jumps(AsOf asOf, List<FlagView> found) {
        List<RegisterFigure> sums =
                rules.all().stream()
                        .filter(RegisterFigure::isJudged)
                        .filter(f -> f.rule().shape() == FigureRule.Shape.SUM)
                        .filter(f -> f.rule().contributionUnit().equals("CNY"))
                        .toList();
        Map<Integer, List<Step>> steps =
                contributions.steps(
                        sums.stream().map(rules::sql).toList(),
                        derivations.question(asOf.knownAt(), asOf.trust()));
        for (int i = 0; i < sums.size(); i++) {
            for (MonthEndJump jump :
                    MonthEndJump.among(steps.getOrDefault(i, List.of()), asOf.on())) {
                List<Contribution> rows =
                        contributions.begun(
                                rules.sql(sums.get(i)),
                                derivations.question(asOf.knownAt(), asOf.trust()),
                                asOf.on(),
                                jump,
                                MOST_ROWS);
                found.add(FlagViews.jump(JUMP, sums.get(i).indicator(), jump, rows, asOf));
            }
        }
    }
}
