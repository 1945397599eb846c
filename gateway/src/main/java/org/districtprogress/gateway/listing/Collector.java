package org.districtprogress.gateway.listing;

import io.vertx.core.Future;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.districtprogress.api.Page;
import org.districtprogress.api.district.UnavailablePart;
import org.districtprogress.core.Nullable;
import org.districtprogress.gateway.ask.LastGood;
import org.districtprogress.gateway.ask.Outage;
import org.districtprogress.gateway.ask.Outcome;
import org.districtprogress.gateway.ask.Reply;
import org.districtprogress.gateway.ask.ServiceAsker;
import org.districtprogress.gateway.config.GatewayConfig;
import org.districtprogress.gateway.question.ListQuestion;
import org.districtprogress.gateway.question.Question;
import org.districtprogress.gateway.roster.CampaignService;

/** Reads the whole list of one service, page after page, within one deadline. */
@Singleton
final class Collector {

    private final ServiceAsker asker;
    private final LastGood lastGood;
    private final Duration deadline;

    Collector(ServiceAsker asker, LastGood lastGood, GatewayConfig config) {
        this.asker = asker;
        this.lastGood = lastGood;
        this.deadline = config.deadlines().firstRound();
    }

    /**
     * The list as it is at a moment. Where the service does not answer, its last good answer to
     * what the caller asked.
     *
     * @param asked what the caller asked, before the moment was fixed
     */
    <T> Future<Collected<T>> collect(
            CampaignService service,
            ListQuestion<T, ?> question,
            @Nullable LocalDate on,
            @Nullable Instant knownAt,
            Question<Page<T>> asked) {
        long end = System.nanoTime() + deadline.toNanos();
        return page(Collected.nothing(service), question, on, knownAt, null, end)
                .map(
                        collected -> {
                            if (collected.isLive() && collected.pages().size() == 1) {
                                lastGood.keep(service, asked, collected.pages().get(0));
                            }
                            return collected.unavailable() == null
                                    ? collected
                                    : instead(collected, asked);
                        });
    }

    private <T> Future<Collected<T>> page(
            Collected<T> before,
            ListQuestion<T, ?> question,
            @Nullable LocalDate on,
            @Nullable Instant knownAt,
            @Nullable String cursor,
            long end) {
        Duration left = Duration.ofNanos(Math.max(0, end - System.nanoTime()));
        CampaignService service = before.service();
        return asker.ask(service, question.page(on, knownAt, cursor), left)
                .compose(
                        outcome -> {
                            if (outcome instanceof Outcome.Good<Page<T>> good) {
                                Collected<T> more = before.and(good.reply());
                                String next = good.reply().view().next();
                                return next == null
                                        ? Future.succeededFuture(more)
                                        : page(more, question, on, knownAt, next, end);
                            }
                            return Future.succeededFuture(without(service, outcome));
                        });
    }

    private static <T> Collected<T> without(CampaignService service, Outcome<Page<T>> outcome) {
        if (outcome instanceof Outcome.Declined<Page<T>> declined) {
            return new Collected<>(service, List.of(), declined.problem(), null);
        }
        Outage outage = ((Outcome.Failed<Page<T>>) outcome).outage();
        return new Collected<>(
                service,
                List.of(),
                null,
                new UnavailablePart(
                        service.name(), outage.since(), null, outage.fault().toProblem()));
    }

    private <T> Collected<T> instead(Collected<T> missing, Question<Page<T>> asked) {
        Optional<Reply<Page<T>>> last = lastGood.to(missing.service(), asked);
        UnavailablePart part = missing.unavailable();
        return last.map(
                        reply ->
                                new Collected<>(
                                        missing.service(),
                                        List.of(reply),
                                        null,
                                        new UnavailablePart(
                                                part.service(),
                                                part.since(),
                                                reply.confirmedAt(),
                                                part.problem())))
                .orElse(missing);
    }
}
