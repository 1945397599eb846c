package org.districtprogress.gateway.progress;

import io.vertx.core.Future;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;
import org.districtprogress.api.progress.ProgressView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.gateway.part.FirstRound;
import org.districtprogress.gateway.part.Rounds;
import org.districtprogress.gateway.question.ProgressQuestion;

/** The day and the moment that lists of all services are read at. */
@Singleton
public final class CommonMoment {

    private static final ProgressQuestion QUESTION = new ProgressQuestion(Trust.CLAIMED);

    private final Rounds rounds;
    private final Learnt learnt;

    CommonMoment(Rounds rounds, Learnt learnt) {
        this.rounds = rounds;
        this.learnt = learnt;
    }

    /** A day and a moment; null where no service says any. */
    public record At(@Nullable LocalDate on, @Nullable Instant knownAt) {}

    /** What was asked, or else the usual day and the latest moment at which anything changed. */
    public Future<At> of(@Nullable LocalDate asked, @Nullable Instant knownAt) {
        LocalDate on = asked == null ? learnt.usualDay() : asked;
        if (on != null && knownAt != null) {
            return Future.succeededFuture(new At(on, knownAt));
        }
        return rounds.first(QUESTION, on, knownAt)
                .map(
                        round ->
                                new At(
                                        on != null ? on : latest(round, ProgressView::on),
                                        knownAt != null
                                                ? knownAt
                                                : latest(round, ProgressView::knownAt)));
    }

    private static @Nullable <V extends Comparable<? super V>> V latest(
            FirstRound<ProgressView> round, Function<ProgressView, V> field) {
        return round.shown().map(field).max(Comparator.naturalOrder()).orElse(null);
    }
}
