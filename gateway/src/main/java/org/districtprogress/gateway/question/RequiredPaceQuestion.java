package org.districtprogress.gateway.question;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.time.LocalDate;
import org.districtprogress.api.Paths;
import org.districtprogress.api.assessment.RequiredPaceView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.plan.IndicatorCode;

/** What does this indicator need per month, if it is yours? */
public final class RequiredPaceQuestion {

    private static final TypeReference<RequiredPaceView> TYPE = new TypeReference<>() {};

    private RequiredPaceQuestion() {}

    public static Question<RequiredPaceView> of(
            IndicatorCode code, @Nullable LocalDate on, @Nullable Instant knownAt, Trust trust) {
        String uri =
                new Query(Paths.INDICATORS + "/" + code + "/required-pace")
                        .with("on", on)
                        .with("knownAt", knownAt)
                        .withTrust(trust)
                        .uri();
        return new Question<>(
                QuestionKind.INDICATOR,
                uri,
                TYPE,
                (service, answer) -> {
                    Rule.holds(answer.indicator().equals(code.value()), "it is another indicator");
                    Rule.holds(
                            service.owns(answer.campaign()),
                            "the indicator belongs to another service's campaign");
                    Rule.holds(answer.trust() == trust, "it is for another trust");
                    Rule.isAt(knownAt, answer.knownAt());
                    Rule.holds(on == null || on.equals(answer.on()), "it is for another day");
                });
    }
}
