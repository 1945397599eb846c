package org.districtprogress.gateway.embed;

import io.vertx.core.Future;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.districtprogress.api.assessment.AssessmentView;
import org.districtprogress.api.district.DistrictProgressView;
import org.districtprogress.api.plan.IndicatorView;
import org.districtprogress.api.progress.CampaignProgress;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.plan.IndicatorCode;
import org.districtprogress.gateway.kept.Freshness;
import org.districtprogress.gateway.kept.KeptAnswer;
import org.districtprogress.gateway.listing.DistrictIndicator;
import org.districtprogress.gateway.progress.DistrictProgress;
import org.districtprogress.gateway.synthetic.SyntheticDistrict;
import org.districtprogress.gateway.words.Words;

/** Shows an indicator as it stands in the district's view, with its definition's words. */
@Singleton
public final class EmbeddedIndicator {

    private final DistrictProgress progress;
    private final DistrictIndicator indicators;
    private final SyntheticDistrict synthetic;
    private final LastDefinitions definitions = new LastDefinitions();

    EmbeddedIndicator(
            DistrictProgress progress, DistrictIndicator indicators, SyntheticDistrict synthetic) {
        this.progress = progress;
        this.synthetic = synthetic;
        this.indicators = indicators;
    }

    /**
     * Which indicator, and when.
     *
     * @param isPicture whether as SVG, and not as HTML
     */
    public record Asked(
            IndicatorCode code,
            boolean isPicture,
            @Nullable LocalDate on,
            @Nullable Instant knownAt,
            Trust trust,
            Words words) {}

    /** Its page or its picture; unknown only when every service says so. */
    public Future<KeptAnswer<String>> of(Asked asked) {
        return definitions
                .of(
                        new LastDefinitions.Question(
                                asked.code(), asked.on(), asked.knownAt(), asked.trust()),
                        () ->
                                indicators
                                        .of(
                                                asked.code(),
                                                asked.on(),
                                                asked.knownAt(),
                                                asked.trust())
                                        .map(KeptAnswer::view))
                .compose(
                        definition -> {
                            requireTarget(definition);
                            return progress.at(asked.on(), asked.knownAt(), asked.trust())
                                    .compose(view -> marked(asked, definition, view));
                        });
    }

    private static void requireTarget(IndicatorView definition) {
        if (definition.target() == null) {
            throw ProgressException.conflict(
                    ":indicator",
                    "indicator-not-judged",
                    "'" + definition.code() + "' is context: there is no status to show of it.",
                    definition.code());
        }
    }

    private Future<KeptAnswer<String>> marked(
            Asked asked, IndicatorView definition, KeptAnswer<DistrictProgressView> answer) {
        return synthetic
                .isBeside(answer.view(), asked.knownAt())
                .map(isSynthetic -> shown(asked, definition, answer, isSynthetic));
    }

    private static KeptAnswer<String> shown(
            Asked asked,
            IndicatorView definition,
            KeptAnswer<DistrictProgressView> answer,
            boolean isSynthetic) {
        DistrictProgressView view = answer.view();
        CampaignProgress part =
                view.parts().stream()
                        .filter(each -> each.code().equals(definition.campaign()))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "no part " + definition.campaign()));
        Embedded shown =
                new Embedded(
                        asked.words(),
                        view,
                        definition,
                        part,
                        judged(part, definition),
                        isSynthetic);
        String text = asked.isPicture() ? EmbedSvg.of(shown) : EmbedHtml.of(shown);
        Freshness freshness = answer.freshness();
        return KeptAnswer.of(text, text.getBytes(StandardCharsets.UTF_8), freshness);
    }

    private static @Nullable AssessmentView judged(
            CampaignProgress part, IndicatorView definition) {
        return part.assessments() == null
                ? null
                : part.assessments().stream()
                        .filter(each -> each.indicator().equals(definition.code()))
                        .findFirst()
                        .orElse(null);
    }

    /** What a browser may do with the page: show it, where the operator lets it be framed. */
    public static String policy(String frameAncestors) {
        return EmbedHtml.STYLE.policy(frameAncestors);
    }
}
