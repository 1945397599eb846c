package org.districtprogress.service.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.districtprogress.core.assessment.Assessment;
import org.districtprogress.core.assessment.Assessor;
import org.districtprogress.core.assessment.Derivation;
import org.districtprogress.core.error.ErrorKind;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.core.observation.Series;
import org.districtprogress.core.plan.Indicator;
import org.districtprogress.core.plan.IndicatorCode;
import org.districtprogress.core.plan.Role;
import org.districtprogress.service.seed.AdoptedPlan;

/** Assessments of this service's indicators with a target. */
@ApplicationScoped
public class AssessmentReader {

    private final AdoptedPlan adopted;
    private final Assessor assessor;
    private final KnownObservations observations;
    private final DerivationReader derivations;

    AssessmentReader(
            AdoptedPlan adopted,
            Assessor assessor,
            KnownObservations observations,
            DerivationReader derivations) {
        this.adopted = adopted;
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
        Indicator indicator = adopted.part().indicator(new IndicatorCode(code));
        if (indicator.role() == Role.CONTEXT) {
            String message =
                    "'" + code + "' is context: the plan sets no target for it to be judged by.";
            throw new ProgressException(
                    ErrorKind.CONFLICT,
                    "indicator-not-judged",
                    message,
                    List.of(new FieldError(":indicator", "indicator-not-judged", message, code)));
        }
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
        return judged().stream()
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
     * All that is known of judged indicators and of rates, whatever the day: two queries. Who
     * judges and who looks for oddities reads it once.
     */
    KnownFigures known(AsOf asOf) {
        return new KnownFigures(
                observations.series(
                        adopted.part().indicators().stream()
                                .filter(i -> i.role() == Role.TARGET || FigureFlags.isRate(i))
                                .toList(),
                        asOf),
                derivations.derivations(asOf.knownAt(), asOf.trust()));
    }

    private List<Indicator> judged() {
        return adopted.part().indicators().stream().filter(i -> i.role() == Role.TARGET).toList();
    }
}
