package org.districtprogress.gateway.question;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.time.LocalDate;
import org.districtprogress.api.Paths;
import org.districtprogress.api.plan.IndicatorView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.plan.IndicatorCode;

/** How is this indicator defined, if it is yours? */
public final class IndicatorQuestion {

    private static final TypeReference<IndicatorView> TYPE = new TypeReference<>() {};

    private IndicatorQuestion() {}

    public static Question<IndicatorView> of(
            IndicatorCode code, @Nullable LocalDate on, @Nullable Instant knownAt, Trust trust) {
        String uri =
                new Query(Paths.INDICATORS + "/" + code)
                        .with("on", on)
                        .with("knownAt", knownAt)
                        .withTrust(trust)
                        .uri();
        return new Question<>(
                QuestionKind.INDICATOR,
                uri,
                TYPE,
                (service, answer) -> {
                    Rule.holds(answer.code().equals(code.value()), "it is another indicator");
                    Rule.holds(
                            service.owns(answer.campaign()),
                            "the indicator belongs to another service's campaign");
                    Rule.counts(answer.code(), trust, answer.baseline());
                });
    }
}
