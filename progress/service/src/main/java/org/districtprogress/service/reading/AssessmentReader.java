package org.districtprogress.service.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.districtprogress.core.assessment.Assessment;
import org.districtprogress.core.assessment.Assessor;
import org.districtprogress.core.assessment.Derivation;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.core.observation.Series;
import org.districtprogress.core.plan.Indicator;
import org.districtprogress.core.plan.Role;

/** Assessments of this service's indicators with a target. */
@ApplicationScoped
public class AssessmentReader {

    private final KnownTargets targets;
    private final Assessor assessor;
    private final KnownObservations observations;
    private final DerivationReader derivations;

    AssessmentReader(
            KnownTargets targets,
            Assessor assessor,
            KnownObservations observations,
            DerivationReader derivations) {
        this.targets = targets;
        this.assessor = assessor;
        this.observations = observations;
        this.derivations = derivations;
    }

    /**
     * One assessment.
     *
     * @throws ProgressException UNKNOWN without such an indicator; CONFLICT, {@code
     *     indicator-not-judged}, for context
     */
    public Assessment assessment(String code, AsOf asOf) {
        Indicator indicator = targets.indicator(code, asOf.knownAt());
        KnownTargets.checkJudged(indicator);
        Series series = observations.series(List.of(indicator), asOf).get(indicator.code());
        Derivation derivation =
                derivations.derivation(indicator.code(), asOf.knownAt(), asOf.trust());
        return assessor.assess(indicator, series, derivation, asOf.on());
    }

    /** All assessments, in the plan's order. */
    public List<Assessment> assessments(AsOf asOf) {
        return assessments(known(asOf), asOf);
    }

    /** All assessments from what is read already. */
    List<Assessment> assessments(KnownFigures known, AsOf asOf) {
        return known.judged().stream()
                .map(
                        i ->
                                assessor.assess(
                                        i,
                                        known.series(i.code()),
                                        known.derivation(i.code()),
                                        asOf.on()))
                .toList();
    }

    /**
     * All that is known of judged indicators and of rates, whatever the day: three queries. Who
     * judges and who looks for oddities reads it once.
     */
    KnownFigures known(AsOf asOf) {
        List<Indicator> all = targets.indicators(asOf.knownAt());
        return new KnownFigures(
                all.stream().filter(i -> i.role() == Role.TARGET).toList(),
                observations.series(
                        all.stream()
                                .filter(i -> i.role() == Role.TARGET || FigureFlags.isRate(i))
                                .toList(),
                        asOf),
                derivations.derivations(asOf.knownAt(), asOf.trust()));
    }
}
