package org.districtprogress.environment.enterpriseevaluations;

import static java.time.temporal.ChronoField.YEAR;

import java.time.LocalDate;
import org.districtprogress.service.register.RecordCheck;

/** What must hold of an enterprise's evaluation. */
final class EvaluationRules {

    private final EnterpriseEvaluation evaluation;
    private final RecordCheck check;

    EvaluationRules(EnterpriseEvaluation evaluation, RecordCheck check) {
        this.evaluation = evaluation;
        this.check = check;
    }

    void apply() {
        check.name("/name", evaluation.name());
        check.year("/year", evaluation.year());
        if (check.required("/enterprise", evaluation.enterprise())) {
            check.socialCreditCode("/enterprise", evaluation.enterprise());
        }
        check.required("/evaluationClass", evaluation.evaluationClass());
        if (check.required("/measures", evaluation.measures())) {
            measures(evaluation.measures());
        }
        published();
        check.text("/note", evaluation.note());
    }

    private void measures(EvaluationMeasures measures) {
        if (measures.isEmpty()) {
            check.refuse("/measures", "measures-empty", "At least one of the five is given.", null);
        }
        check.quantity("/measures/taxPerMu", measures.taxPerMu());
        check.quantity("/measures/salesPerEnergy", measures.salesPerEnergy());
        check.quantity("/measures/salesPerEmission", measures.salesPerEmission());
        check.quantity("/measures/researchIntensity", measures.researchIntensity());
        check.quantity("/measures/labourProductivity", measures.labourProductivity());
    }

    /** A class that nobody has published yet holds for nobody. */
    private void published() {
        if (!check.required("/publishedOn", evaluation.publishedOn())) {
            return;
        }
        check.past("/publishedOn", evaluation.publishedOn());
        if (evaluation.year() != null && YEAR.range().isValidValue(evaluation.year())) {
            check.order(
                    LocalDate.EPOCH.with(YEAR, evaluation.year()),
                    "/publishedOn",
                    evaluation.publishedOn(),
                    "An evaluation is published after its year began");
        }
    }
}
