package org.districtprogress.service.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.districtprogress.api.flag.FlagView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.assessment.FigureRule;
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

    /** By their code. */
    static final List<FlagRule> RULES = List.of(JUMP, DISAGREES);

    private static final String PERCENT = "PERCENT";
    private static final String MONEY = "CNY";
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

    static boolean isRate(Indicator indicator) {
        return indicator.measure().unit().code().equals(PERCENT);
    }

    /** By one rule, or by all of them, in their order. */
    List<FlagView> flags(@Nullable String rule, AsOf asOf) {
        List<FlagView> found = new ArrayList<>();
        if (isAsked(JUMP, rule)) {
            KnownFigures known =
                    new KnownFigures(
                            List.of(),
                            Map.of(),
                            derivations.derivations(sums(), asOf.knownAt(), asOf.trust()));
            jumps(known, asOf)
                    .forEach((sum, all) -> all.forEach(j -> found.add(jump(sum, j, asOf))));
        }
        if (isAsked(DISAGREES, rule)) {
            disagreements(asOf)
                    .forEach((o, parts) -> found.add(FlagViews.disagreement(DISAGREES, o, parts)));
        }
        return found;
    }

    /**
     * How often each rule is raised; no row is read for it.
     *
     * @param known of the sums of money, at that moment
     */
    Map<String, Integer> counts(KnownFigures known, AsOf asOf) {
        Map<String, Integer> counts = new TreeMap<>();
        counts.put(JUMP.code(), jumps(known, asOf).values().stream().mapToInt(List::size).sum());
        counts.put(DISAGREES.code(), disagreements(asOf).size());
        counts.values().removeIf(times -> times == 0);
        return counts;
    }

    private static boolean isAsked(FlagRule each, @Nullable String rule) {
        return rule == null || rule.equals(each.code());
    }

    /** Of any area, so they are looked for by themselves: what is judged is the district's. */
    private Map<Observation, RateCheck.Disagreement> disagreements(AsOf asOf) {
        Map<Observation, RateCheck.Disagreement> found = new LinkedHashMap<>();
        Map<IndicatorCode, Series> series = observations.disagreeing(rates(), asOf);
        for (Indicator rate : rates()) {
            for (Observation each : series.get(rate.code()).current()) {
                if (!each.period().end().isAfter(asOf.on())) {
                    RateCheck.disagreement(each.measurement())
                            .ifPresent(parts -> found.put(each, parts));
                }
            }
        }
        return found;
    }

    private Map<RegisterFigure, List<MonthEndJump>> jumps(KnownFigures known, AsOf asOf) {
        Map<RegisterFigure, List<MonthEndJump>> found = new LinkedHashMap<>();
        for (RegisterFigure sum : sums()) {
            found.put(
                    sum, MonthEndJump.among(known.derivation(sum.indicator()).steps(), asOf.on()));
        }
        return found;
    }

    private FlagView jump(RegisterFigure sum, MonthEndJump jump, AsOf asOf) {
        List<Contribution> rows =
                contributions.happened(
                        rules.sql(sum),
                        derivations.question(asOf.knownAt(), asOf.trust()),
                        asOf.on(),
                        jump,
                        MOST_ROWS);
        return FlagViews.jump(JUMP, sum.indicator(), jump, rows, asOf);
    }

    private List<Indicator> rates() {
        return adopted.part().indicators().stream().filter(FigureFlags::isRate).toList();
    }

    /** Only sums of money that rows date by the day: counts jump by their nature. */
    private List<RegisterFigure> sums() {
        return rules.all().stream()
                .filter(RegisterFigure::isJudged)
                .filter(f -> f.rule().shape() == FigureRule.Shape.SUM)
                .filter(f -> f.rule().contributionUnit().equals(MONEY))
                .filter(f -> !f.isDatedByMonth())
                .toList();
    }
}
