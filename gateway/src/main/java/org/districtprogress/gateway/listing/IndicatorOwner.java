package org.districtprogress.gateway.listing;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.districtprogress.core.error.ErrorKind;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.core.plan.IndicatorCode;
import org.districtprogress.gateway.ask.Outage;
import org.districtprogress.gateway.ask.Outcome;
import org.districtprogress.gateway.ask.Reply;
import org.districtprogress.gateway.ask.ServiceAsker;
import org.districtprogress.gateway.config.GatewayConfig;
import org.districtprogress.gateway.part.Declining;
import org.districtprogress.gateway.question.Question;
import org.districtprogress.gateway.roster.CampaignService;
import org.districtprogress.gateway.roster.Roster;

/** The service that owns an indicator: all are asked, and the first that has it answers. */
@Singleton
final class IndicatorOwner {

    private final Roster roster;
    private final ServiceAsker asker;
    private final Duration deadline;

    IndicatorOwner(Roster roster, ServiceAsker asker, GatewayConfig config) {
        this.roster = roster;
        this.asker = asker;
        this.deadline = config.deadlines().firstRound();
    }

    /** The owner and what it answers. */
    record Owned<T>(CampaignService service, Reply<T> reply) {}

    /**
     * What the owner answers. Where nobody does: the refusal of one that knows the indicator, else
     * that one is away, else that nobody knows it.
     */
    <T> Future<Owned<T>> answer(IndicatorCode code, Question<T> question) {
        Promise<Owned<T>> found = Promise.promise();
        List<Future<Outcome<T>>> asked =
                roster.services().stream().map(service -> ask(service, question, found)).toList();
        Future.join(asked)
                .onComplete(
                        done ->
                                found.tryFail(
                                        notFound(
                                                code,
                                                asked.stream().map(Future::result).toList())));
        return found.future();
    }

    private <T> Future<Outcome<T>> ask(
            CampaignService service, Question<T> question, Promise<Owned<T>> found) {
        return asker.ask(service, question, deadline)
                .onSuccess(
                        outcome -> {
                            if (outcome instanceof Outcome.Good<T> good) {
                                found.tryComplete(new Owned<>(service, good.reply()));
                            }
                        });
    }

    private static <T> ProgressException notFound(IndicatorCode code, List<Outcome<T>> outcomes) {
        for (Outcome<T> each : outcomes) {
            if (each instanceof Outcome.Declined<T> refusal && refusal.problem().status() != 404) {
                return Declining.passedOn(refusal.problem());
            }
        }
        return outage(outcomes)
                .map(outage -> away(code, outage))
                .orElseGet(() -> ProgressException.unknown("indicator", code.value()));
    }

    private static <T> Optional<Outage> outage(List<Outcome<T>> outcomes) {
        return outcomes.stream()
                .filter(Outcome.Failed.class::isInstance)
                .map(outcome -> ((Outcome.Failed<T>) outcome).outage())
                .findFirst();
    }

    private static ProgressException away(IndicatorCode code, Outage outage) {
        return new ProgressException(
                ErrorKind.UNAVAILABLE,
                outage.fault().kind().code(),
                outage.fault().detail()
                        + " The other services do not know the indicator '"
                        + code
                        + "'; it may be one of this service's.",
                List.of());
    }
}
