package org.districtprogress.gateway.progress;

import io.vertx.core.Future;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.districtprogress.api.district.DistrictProgressView;
import org.districtprogress.api.plan.PlanReference;
import org.districtprogress.api.progress.CampaignProgress;
import org.districtprogress.api.progress.ProgressView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.gateway.kept.Freshness;
import org.districtprogress.gateway.kept.KeptAnswer;
import org.districtprogress.gateway.kept.KeptAnswers;
import org.districtprogress.gateway.kept.Together;
import org.districtprogress.gateway.part.FirstRound;
import org.districtprogress.gateway.part.Parts;
import org.districtprogress.gateway.part.Rounds;
import org.districtprogress.gateway.question.ProgressQuestion;

/**
 * Where the district stands, from what the three services answer at one moment.
 *
 * @see <a href="../../../../../../../docs/decisions/0006-one-known-at-per-district-answer.md">0006
 *     </a>
 */
@Singleton
public final class DistrictProgress {

    private final Rounds rounds;
    private final KeptAnswers kept;
    private final Together together;
    private final Learnt learnt;
    private final Clock clock;

    DistrictProgress(
            Rounds rounds, KeptAnswers kept, Together together, Learnt learnt, Clock clock) {
        this.rounds = rounds;
        this.together = together;
        this.kept = kept;
        this.learnt = learnt;
        this.clock = clock;
    }

    /**
     * The view on a day, by default the usual one, as known at a moment, by default now, of figures
     * that are trusted so far at least.
     */
    public Future<KeptAnswer<DistrictProgressView>> at(
            @Nullable LocalDate asked, @Nullable Instant knownAt, Trust trust) {
        LocalDate on = asked == null ? learnt.usualDay() : asked;
        ProgressQuestion put = new ProgressQuestion(trust);
        String question = (asked == null ? "usual " : "day ") + put.at(on, knownAt).uri();
        return together.ask(question, () -> answer(question, put, asked, on, knownAt));
    }

    private Future<KeptAnswer<DistrictProgressView>> answer(
            String question,
            ProgressQuestion put,
            @Nullable LocalDate asked,
            @Nullable LocalDate on,
            @Nullable Instant knownAt) {
        return rounds.first(put, on, knownAt)
                .compose(
                        round -> {
                            Optional<KeptAnswer<DistrictProgressView>> same =
                                    round.vector().flatMap(v -> kept.find(question, v));
                            return same.isPresent()
                                    ? Future.succeededFuture(same.get())
                                    : rounds.second(put, round, on, knownAt)
                                            .map(
                                                    parts ->
                                                            written(
                                                                    question, put, round, parts,
                                                                    asked, knownAt));
                        });
    }

    private KeptAnswer<DistrictProgressView> written(
            String question,
            ProgressQuestion put,
            FirstRound<ProgressView> round,
            Parts<ProgressView> parts,
            @Nullable LocalDate asked,
            @Nullable Instant knownAt) {
        learnt.from(parts, knownAt);
        DistrictProgressView view = compose(put, parts, asked, knownAt);
        return kept.write(question, round.vector(), view, freshness(view, asked, knownAt));
    }

    private DistrictProgressView compose(
            ProgressQuestion put,
            Parts<ProgressView> parts,
            @Nullable LocalDate asked,
            @Nullable Instant knownAt) {
        CampaignParts campaignParts = new CampaignParts(learnt, clock.instant());
        List<CampaignProgress> campaigns =
                parts.all().stream()
                        .flatMap(part -> campaignParts.campaigns(part).stream())
                        .toList();
        CampaignProgress guarantee =
                parts.all().stream()
                        .map(campaignParts::guarantee)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        Headline headline = new Headline(campaigns);
        return new DistrictProgressView(
                plan(parts),
                day(parts, asked),
                parts.knownAt() == null ? knownAt : parts.knownAt(),
                put.trust(),
                parts.isComplete(),
                parts.unavailable(),
                headline.tally(),
                headline.overdue(),
                DistrictIndex.of(parts, learnt, day(parts, asked), knownAt),
                campaigns,
                guarantee,
                headline.worst(),
                BesideCampaigns.context(parts),
                BesideCampaigns.flags(parts));
    }

    private @Nullable PlanReference plan(Parts<ProgressView> parts) {
        return parts.all().stream()
                .flatMap(part -> part.view().stream())
                .map(ProgressView::plan)
                .findFirst()
                .or(learnt::plan)
                .orElse(null);
    }

    private LocalDate day(Parts<ProgressView> parts, @Nullable LocalDate asked) {
        if (asked != null) {
            return asked;
        }
        LocalDate usual = learnt.usualDay();
        return parts.on() != null ? parts.on() : usual != null ? usual : learnt.today();
    }

    /** Settled is what neither a new day nor a new record can change. */
    private static Freshness freshness(
            DistrictProgressView view, @Nullable LocalDate asked, @Nullable Instant knownAt) {
        if (!view.complete()) {
            return Freshness.PASSING;
        }
        boolean isDaySettled = asked != null || view.on().equals(view.plan().ends());
        return knownAt != null && isDaySettled ? Freshness.SETTLED : Freshness.CURRENT;
    }
}
