package org.districtprogress.gateway.timeline;

import io.vertx.core.Future;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.districtprogress.api.district.DistrictTimelineView;
import org.districtprogress.api.plan.PlanReference;
import org.districtprogress.api.progress.TimelineView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.gateway.kept.Freshness;
import org.districtprogress.gateway.kept.KeptAnswer;
import org.districtprogress.gateway.kept.KeptAnswers;
import org.districtprogress.gateway.kept.Together;
import org.districtprogress.gateway.part.Parts;
import org.districtprogress.gateway.part.Rounds;
import org.districtprogress.gateway.progress.Learnt;
import org.districtprogress.gateway.question.TimelineQuestion;

/** The district month by month, from what the three services answer at one moment. */
@Singleton
public final class DistrictTimeline {

    private final Rounds rounds;
    private final KeptAnswers kept;
    private final Together together;
    private final Learnt learnt;

    DistrictTimeline(Rounds rounds, KeptAnswers kept, Together together, Learnt learnt) {
        this.rounds = rounds;
        this.together = together;
        this.kept = kept;
        this.learnt = learnt;
    }

    /**
     * The months between two, by default those the services take, as known at a moment, of figures
     * that are trusted so far at least.
     */
    public Future<KeptAnswer<DistrictTimelineView>> between(
            @Nullable YearMonth from,
            @Nullable YearMonth to,
            @Nullable Instant knownAt,
            Trust trust) {
        TimelineQuestion asked = new TimelineQuestion(from, to, trust);
        String question = asked.at(null, knownAt).uri();
        return together.ask(question, () -> answer(question, asked, knownAt));
    }

    private Future<KeptAnswer<DistrictTimelineView>> answer(
            String question, TimelineQuestion asked, @Nullable Instant knownAt) {
        return rounds.first(asked, null, knownAt)
                .compose(
                        round -> {
                            Optional<KeptAnswer<DistrictTimelineView>> same =
                                    round.vector().flatMap(v -> kept.find(question, v));
                            return same.isPresent()
                                    ? Future.succeededFuture(same.get())
                                    : rounds.second(asked, round, null, knownAt)
                                            .map(parts -> compose(parts, asked, knownAt))
                                            .map(
                                                    view ->
                                                            kept.write(
                                                                    question,
                                                                    round.vector(),
                                                                    view,
                                                                    freshness(
                                                                            view, asked, knownAt)));
                        });
    }

    private DistrictTimelineView compose(
            Parts<TimelineView> parts, TimelineQuestion asked, @Nullable Instant knownAt) {
        PlanReference plan = shown(parts, TimelineView::plan).or(learnt::plan).orElse(null);
        LocalDate usual = learnt.usualDay() == null ? learnt.today() : learnt.usualDay();
        YearMonth start = plan == null ? YearMonth.from(usual) : YearMonth.from(plan.starts());
        return new DistrictTimelineView(
                plan,
                parts.knownAt() == null ? knownAt : parts.knownAt(),
                asked.trust(),
                shown(parts, TimelineView::from).orElse(text(asked.from(), start)),
                shown(parts, TimelineView::to).orElse(text(asked.to(), YearMonth.from(usual))),
                parts.isComplete(),
                parts.unavailable(),
                new DistrictMonths(parts, learnt, knownAt).all());
    }

    private static <V> Optional<V> shown(
            Parts<TimelineView> parts, Function<TimelineView, V> field) {
        List<TimelineView> views = parts.all().stream().flatMap(p -> p.view().stream()).toList();
        return views.stream().map(field).findFirst();
    }

    private static String text(@Nullable YearMonth asked, YearMonth otherwise) {
        return (asked == null ? otherwise : asked).toString();
    }

    /** Settled is what no further month and no new record can change. */
    private Freshness freshness(
            DistrictTimelineView view, TimelineQuestion asked, @Nullable Instant knownAt) {
        if (!view.complete()) {
            return Freshness.PASSING;
        }
        LocalDate end = YearMonth.parse(view.to()).atEndOfMonth();
        boolean hasCome = end.isBefore(learnt.today());
        boolean isLast = asked.to() != null || !end.isBefore(view.plan().ends());
        return knownAt != null && hasCome && isLast ? Freshness.SETTLED : Freshness.CURRENT;
    }
}
