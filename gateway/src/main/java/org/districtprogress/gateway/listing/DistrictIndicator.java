package org.districtprogress.gateway.listing;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.districtprogress.api.plan.IndicatorView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ErrorKind;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.plan.IndicatorCode;
import org.districtprogress.gateway.ask.Outcome;
import org.districtprogress.gateway.ask.Reply;
import org.districtprogress.gateway.ask.ServiceAsker;
import org.districtprogress.gateway.config.GatewayConfig;
import org.districtprogress.gateway.kept.Freshness;
import org.districtprogress.gateway.kept.KeptAnswer;
import org.districtprogress.gateway.kept.KeptAnswers;
import org.districtprogress.gateway.part.Declining;
import org.districtprogress.gateway.question.IndicatorQuestion;
import org.districtprogress.gateway.question.Question;
import org.districtprogress.gateway.roster.Roster;

/** One definition, whichever service owns it: the first that has it answers for the district. */
@Singleton
public final class DistrictIndicator {

    private final Roster roster;
    private final ServiceAsker asker;
    private final KeptAnswers kept;
    private final Duration deadline;

    DistrictIndicator(Roster roster, ServiceAsker asker, KeptAnswers kept, GatewayConfig config) {
        this.roster = roster;
        this.asker = asker;
        this.kept = kept;
        this.deadline = config.deadlines().firstRound();
    }

    /** The definition; unknown only when every service says so. */
    public Future<KeptAnswer<IndicatorView>> of(
            IndicatorCode code, @Nullable LocalDate on, @Nullable Instant knownAt, Trust trust) {
        Question<IndicatorView> question = IndicatorQuestion.of(code, on, knownAt, trust);
        Promise<Reply<IndicatorView>> found = Promise.promise();
        List<Future<Outcome<IndicatorView>>> asked =
                roster.services().stream()
                        .map(service -> asker.ask(service, question, deadline))
                        .toList();
        for (Future<Outcome<IndicatorView>> each : asked) {
            each.onSuccess(
                    outcome -> {
                        if (outcome instanceof Outcome.Good<IndicatorView> good) {
                            found.tryComplete(good.reply());
                        }
                    });
        }
        Future.join(asked).onComplete(done -> found.tryFail(notFound(code, asked)));
        return found.future().map(reply -> written(question, reply, on, knownAt));
    }

    private KeptAnswer<IndicatorView> written(
            Question<IndicatorView> question,
            Reply<IndicatorView> reply,
            @Nullable LocalDate on,
            @Nullable Instant knownAt) {
        List<Long> vector = List.of(reply.serial());
        Freshness freshness = on != null && knownAt != null ? Freshness.SETTLED : Freshness.CURRENT;
        return kept.<IndicatorView>find(question.uri(), vector)
                .orElseGet(
                        () ->
                                kept.write(
                                        question.uri(),
                                        Optional.of(vector),
                                        reply.view(),
                                        freshness));
    }

    private static ProgressException notFound(
            IndicatorCode code, List<Future<Outcome<IndicatorView>>> asked) {
        ProgressException declined = ProgressException.unknown("indicator", code.value());
        for (Future<Outcome<IndicatorView>> each : asked) {
            if (each.result() instanceof Outcome.Failed<IndicatorView> failed) {
                return new ProgressException(
                        ErrorKind.UNAVAILABLE,
                        failed.outage().fault().kind().code(),
                        failed.outage().fault().detail()
                                + " The other services do not know the indicator '"
                                + code
                                + "'; it may be one of this service's.",
                        List.of());
            }
            if (each.result() instanceof Outcome.Declined<IndicatorView> refusal
                    && refusal.problem().status() != 404) {
                declined = Declining.passedOn(refusal.problem());
            }
        }
        return declined;
    }
}
