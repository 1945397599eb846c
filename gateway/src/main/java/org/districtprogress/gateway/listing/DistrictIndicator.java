package org.districtprogress.gateway.listing;

import io.vertx.core.Future;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.districtprogress.api.assessment.RequiredPaceView;
import org.districtprogress.api.lineage.LineageView;
import org.districtprogress.api.plan.IndicatorView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.plan.IndicatorCode;
import org.districtprogress.gateway.kept.Freshness;
import org.districtprogress.gateway.kept.KeptAnswer;
import org.districtprogress.gateway.kept.KeptAnswers;
import org.districtprogress.gateway.question.IndicatorQuestion;
import org.districtprogress.gateway.question.LineageQuestion;
import org.districtprogress.gateway.question.Question;
import org.districtprogress.gateway.question.RequiredPaceQuestion;

/**
 * One indicator, whichever service owns it: its definition, the pace it needs, and what makes its
 * figure.
 */
@Singleton
public final class DistrictIndicator {

    private final IndicatorOwner owner;
    private final KeptAnswers kept;

    DistrictIndicator(IndicatorOwner owner, KeptAnswers kept) {
        this.owner = owner;
        this.kept = kept;
    }

    /** The definition; unknown only when every service says so. */
    public Future<KeptAnswer<IndicatorView>> of(
            IndicatorCode code, @Nullable LocalDate on, @Nullable Instant knownAt, Trust trust) {
        boolean isSettled = on != null && knownAt != null;
        return answer(
                code,
                IndicatorQuestion.of(code, on, knownAt, trust),
                isSettled,
                owned -> owned.reply().view());
    }

    /** What it needs per month to arrive. */
    public Future<KeptAnswer<RequiredPaceView>> requiredPace(
            IndicatorCode code, @Nullable LocalDate on, @Nullable Instant knownAt, Trust trust) {
        return answer(
                code,
                RequiredPaceQuestion.of(code, on, knownAt, trust),
                on != null && knownAt != null,
                owned -> owned.reply().view());
    }

    /** One page of what makes the figure; a later page is of the day and moment of the first. */
    public Future<KeptAnswer<LineageView>> lineage(LineageQuestion asked) {
        boolean isSettled =
                asked.cursor() != null || (asked.on() != null && asked.knownAt() != null);
        return answer(
                asked.indicator(),
                asked.question(),
                isSettled,
                owned -> ForwardedLineage.of(owned.reply().view(), owned.service()));
    }

    private <T> Future<KeptAnswer<T>> answer(
            IndicatorCode code,
            Question<T> question,
            boolean isSettled,
            Function<IndicatorOwner.Owned<T>, T> view) {
        Freshness freshness = isSettled ? Freshness.SETTLED : Freshness.CURRENT;
        return owner.answer(code, question)
                .map(
                        owned -> {
                            List<Long> vector = List.of(owned.reply().serial());
                            return kept.<T>find(question.uri(), vector)
                                    .orElseGet(
                                            () ->
                                                    kept.write(
                                                            question.uri(),
                                                            Optional.of(vector),
                                                            view.apply(owned),
                                                            freshness));
                        });
    }
}
