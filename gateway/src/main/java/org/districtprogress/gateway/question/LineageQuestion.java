package org.districtprogress.gateway.question;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.time.LocalDate;
import org.districtprogress.api.Paths;
import org.districtprogress.api.lineage.LineageView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.plan.IndicatorCode;

/**
 * What makes this indicator's figure, if it is yours?
 *
 * @param trust the lowest that is to count
 * @param rule code of the rule that works it out; null for the judged one
 * @param cursor the service's own; null for the first page
 */
public record LineageQuestion(
        IndicatorCode indicator,
        @Nullable LocalDate on,
        @Nullable Instant knownAt,
        Trust trust,
        @Nullable String rule,
        int limit,
        @Nullable String cursor) {

    private static final TypeReference<LineageView> TYPE = new TypeReference<>() {};

    /** As it is put to a service. */
    public Question<LineageView> question() {
        String uri =
                new Query(Paths.INDICATORS + "/" + indicator + "/lineage")
                        .with("on", on)
                        .with("knownAt", knownAt)
                        .withTrust(trust)
                        .with("rule", rule)
                        .with("limit", limit)
                        .with("cursor", cursor)
                        .uri();
        return new Question<>(
                QuestionKind.LINEAGE,
                uri,
                TYPE,
                (service, answer) -> LineageRules.check(answer, this));
    }
}
