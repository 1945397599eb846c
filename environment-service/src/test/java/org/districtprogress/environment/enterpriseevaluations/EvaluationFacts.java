package org.districtprogress.environment.enterpriseevaluations;

import static org.districtprogress.testing.RegisterFacts.with;

import java.util.List;
import java.util.Map;
import org.districtprogress.testing.RegisterFacts;

/** Evaluations as the suites use them. */
public final class EvaluationFacts {

    private static final Map<String, Object> EVALUATION =
            Map.ofEntries(
                    Map.entry("name", Map.of("zh", "齐材陶瓷有限公司")),
                    Map.entry("year", 2024),
                    Map.entry("enterprise", "91370303000000002M"),
                    Map.entry("evaluationClass", "B"),
                    Map.entry("measures", Map.of("taxPerMu", 186000, "researchIntensity", 3.25)),
                    Map.entry("publishedOn", "2024-07-24"));

    private EvaluationFacts() {}

    public static RegisterFacts facts() {
        RegisterFacts facts =
                new RegisterFacts(
                        "enterprise-evaluations",
                        EVALUATION,
                        with(EVALUATION, "evaluationClass", "A"),
                        "齐材",
                        "year=2024&enterprise=91370303000000002M&publishedFrom=2024-07-24",
                        "publishedOn",
                        with(EVALUATION, "publishedOn", "2024-07-23"),
                        List.of());
        return new RegisterFacts(
                facts.register(),
                facts.record(),
                facts.changed(),
                facts.word(),
                facts.filter(),
                facts.sort(),
                facts.apart(),
                List.of(
                        facts.wrong("/record/name", "name", null),
                        facts.wrong("/record/year", "year", null),
                        facts.wrong("/record/year", "year", 1989),
                        facts.wrong("/record/enterprise", "enterprise", null),
                        facts.wrong("/record/enterprise", "enterprise", "91370303000000002N"),
                        facts.wrong("/record/evaluationClass", "evaluationClass", null),
                        facts.wrong("/record/evaluationClass", "evaluationClass", "E"),
                        facts.wrong("/record/measures", "measures", null),
                        facts.wrong("/record/measures", "measures", Map.of()),
                        facts.wrong(
                                "/record/measures/taxPerMu", "measures", Map.of("taxPerMu", -1)),
                        facts.wrong("/record/publishedOn", "publishedOn", null),
                        facts.wrong("/record/publishedOn", "publishedOn", "2023-12-31"),
                        facts.wrong("/record/publishedOn", "publishedOn", "2099-01-01")));
    }
}
