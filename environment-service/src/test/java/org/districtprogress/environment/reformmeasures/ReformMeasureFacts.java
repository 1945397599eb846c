package org.districtprogress.environment.reformmeasures;

import static org.districtprogress.testing.RegisterFacts.with;

import java.util.List;
import java.util.Map;
import org.districtprogress.testing.RegisterFacts;

/** Reform measures as the suites use them. */
public final class ReformMeasureFacts {

    private static final Map<String, Object> MEASURE =
            Map.ofEntries(
                    Map.entry("name", Map.of("zh", "“管委会+公司”运营改革方案")),
                    Map.entry("commitment", "committee-plus-company"),
                    Map.entry("documentNumber", "淄高新发〔2024〕8号"),
                    Map.entry("issuingBody", "高新区党工委"),
                    Map.entry("state", "IN_FORCE"),
                    Map.entry("issuedOn", "2024-03-04"),
                    Map.entry("effectiveOn", "2024-04-01"),
                    Map.entry("nextReview", "2024-12-01"));

    private ReformMeasureFacts() {}

    public static RegisterFacts facts() {
        RegisterFacts facts =
                new RegisterFacts(
                        "reform-measures",
                        MEASURE,
                        with(MEASURE, "nextReview", "2025-03-01"),
                        "运营改革",
                        "commitment=committee-plus-company&measureState=IN_FORCE&issuedFrom=2024-03-04&reviewFrom=2024-06-01",
                        "issuedOn",
                        with(MEASURE, "issuedOn", "2024-03-01"),
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
                        facts.wrong("/record/commitment", "commitment", null),
                        facts.wrong("/record/commitment", "commitment", "chains"),
                        facts.wrong("/record/state", "state", null),
                        facts.wrong("/record/state", "state", "DRAFT"),
                        facts.wrong("/record/issuedOn", "state", "PLANNED"),
                        facts.wrong("/record/effectiveOn", "state", "PLANNED"),
                        facts.wrong("/record/closedOn", "state", "CLOSED"),
                        facts.wrong("/record/nextReview", "state", "CLOSED"),
                        facts.wrong("/record/issuedOn", "issuedOn", null),
                        facts.wrong("/record/documentNumber", "documentNumber", null),
                        facts.wrong("/record/issuingBody", "issuingBody", null),
                        facts.wrong("/record/effectiveOn", "effectiveOn", null),
                        facts.wrong("/record/effectiveOn", "effectiveOn", "2024-03-03"),
                        facts.wrong("/record/closedOn", "closedOn", "2024-05-01"),
                        facts.wrong("/record/nextReview", "nextReview", "2024-03-01"),
                        new RegisterFacts.Wrong(
                                "/record/closedOn",
                                with(
                                        with(with(MEASURE, "state", "CLOSED"), "nextReview", null),
                                        "closedOn",
                                        "2024-03-31"))));
    }
}
