package org.districtprogress.gateway.part;

import io.vertx.core.Future;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.districtprogress.core.Nullable;
import org.districtprogress.gateway.ask.Fault;
import org.districtprogress.gateway.ask.LastGood;
import org.districtprogress.gateway.ask.Outage;
import org.districtprogress.gateway.ask.Outcome;
import org.districtprogress.gateway.ask.ServiceAsker;
import org.districtprogress.gateway.config.GatewayConfig;
import org.districtprogress.gateway.question.Dated;
import org.districtprogress.gateway.question.Question;
import org.districtprogress.gateway.roster.CampaignService;
import org.districtprogress.gateway.roster.Roster;

/**
 * Asks all services at once, and those that answered as of an earlier moment, or for another day,
 * once more: then every live part of the answer is as known at one moment.
 */
@Singleton
public final class Rounds {

    private final Roster roster;
    private final ServiceAsker asker;
    private final LastGood lastGood;
    private final Duration firstDeadline;
    private final Duration secondDeadline;
    private final Clock clock;

    Rounds(
            Roster roster,
            ServiceAsker asker,
            LastGood lastGood,
            GatewayConfig config,
            Clock clock) {
        this.roster = roster;
        this.asker = asker;
        this.lastGood = lastGood;
        this.firstDeadline = config.deadlines().firstRound();
        this.secondDeadline = config.deadlines().secondRound();
        this.clock = clock;
    }

    /**
     * The first round. Fails with the services' own refusal when nobody answered and somebody
     * refused the question.
     */
    public <T> Future<FirstRound<T>> first(
            Dated<T> dated, @Nullable LocalDate on, @Nullable Instant knownAt) {
        Question<T> question = dated.at(on, knownAt);
        List<Future<FirstRound.Heard<T>>> asked =
                roster.services().stream().map(service -> hear(service, question)).toList();
        return Future.join(asked)
                .map(done -> new FirstRound<>(asked.stream().map(Future::result).toList()))
                .map(Rounds::unlessDeclined);
    }

    private <T> Future<FirstRound.Heard<T>> hear(CampaignService service, Question<T> question) {
        return asker.ask(service, question, firstDeadline)
                .map(
                        outcome ->
                                new FirstRound.Heard<>(
                                        service, outcome, lastGood.to(service, question)));
    }

    private static <T> FirstRound<T> unlessDeclined(FirstRound<T> round) {
        List<Outcome<T>> outcomes = round.all().stream().map(FirstRound.Heard::outcome).toList();
        if (outcomes.stream().noneMatch(Outcome.Good.class::isInstance)) {
            for (Outcome<T> outcome : outcomes) {
                if (outcome instanceof Outcome.Declined<T> declined) {
                    throw Declining.passedOn(declined.problem());
                }
            }
        }
        return round;
    }

    /** The second round, where one is needed, at the latest moment that any of them answered. */
    public <T> Future<Parts<T>> second(
            Dated<T> dated,
            FirstRound<T> round,
            @Nullable LocalDate askedOn,
            @Nullable Instant askedAt) {
        List<T> shown = round.shown().toList();
        Instant knownAt =
                askedAt != null
                        ? askedAt
                        : shown.stream().map(dated::knownAt).max(Instant::compareTo).orElse(null);
        LocalDate on =
                askedOn != null
                        ? askedOn
                        : shown.stream()
                                .map(dated::on)
                                .filter(Objects::nonNull)
                                .max(LocalDate::compareTo)
                                .orElse(null);
        List<Future<Part<T>>> parts = new ArrayList<>();
        round.all().forEach(heard -> parts.add(part(dated, heard, on, knownAt)));
        return Future.join(parts)
                .map(done -> parts.stream().map(Future::result).toList())
                .map(all -> Agreement.among(dated, all, clock.instant()))
                .map(agreed -> new Parts<>(agreed, on, knownAt));
    }

    private <T> Future<Part<T>> part(
            Dated<T> dated,
            FirstRound.Heard<T> heard,
            @Nullable LocalDate on,
            @Nullable Instant knownAt) {
        CampaignService service = heard.service();
        if (heard.outcome() instanceof Outcome.Good<T> good) {
            T view = good.reply().view();
            boolean isThere =
                    dated.knownAt(view).equals(knownAt) && Objects.equals(dated.on(view), on);
            return isThere
                    ? Future.succeededFuture(new Part.Live<>(service, view))
                    : asker.ask(service, dated.at(on, knownAt), secondDeadline)
                            .map(outcome -> again(heard, outcome));
        }
        return Future.succeededFuture(instead(heard, heard.outcome()));
    }

    private <T> Part<T> again(FirstRound.Heard<T> heard, Outcome<T> outcome) {
        return outcome instanceof Outcome.Good<T> good
                ? new Part.Live<>(heard.service(), good.reply().view())
                : instead(heard, outcome);
    }

    private <T> Part<T> instead(FirstRound.Heard<T> heard, Outcome<T> outcome) {
        CampaignService service = heard.service();
        Outage outage =
                outcome instanceof Outcome.Failed<T> failed
                        ? failed.outage()
                        : new Outage(
                                clock.instant(),
                                Fault.answeredBadly(
                                        service.name(), "it declines what the others answer"));
        return heard.lastGood()
                .<Part<T>>map(
                        reply ->
                                new Part.Stale<>(
                                        service, reply.view(), reply.confirmedAt(), outage))
                .orElseGet(() -> new Part.Missing<>(service, outage));
    }
}
