package org.districtprogress.gateway.ask;

import io.quarkus.logging.Log;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.districtprogress.core.Nullable;
import org.districtprogress.gateway.question.Question;
import org.districtprogress.gateway.roster.CampaignService;
import org.districtprogress.gateway.wire.BadAnswerException;

/**
 * Asks one service one question. The future never fails: what goes wrong is an outcome. New answers
 * are read beside the event loop, so that reading one never makes another miss its deadline.
 */
@Singleton
public final class ServiceAsker {

    /** A failure that took longer counts as one that cost time. */
    private static final long CHEAP_NANOS = Duration.ofMillis(100).toNanos();

    private final Vertx vertx;
    private final Exchange exchange;
    private final Circuits circuits;
    private final LastGood lastGood;
    private final Clock clock;

    ServiceAsker(
            Vertx vertx, Exchange exchange, Circuits circuits, LastGood lastGood, Clock clock) {
        this.vertx = vertx;
        this.exchange = exchange;
        this.circuits = circuits;
        this.lastGood = lastGood;
        this.clock = clock;
    }

    /** What the service says to the question within the deadline. */
    public <T> Future<Outcome<T>> ask(
            CampaignService service, Question<T> question, Duration deadline) {
        Circuit circuit = circuits.of(service, question.kind());
        Optional<Outage> blocking = circuit.blocking();
        if (blocking.isPresent()) {
            return Future.succeededFuture(new Outcome.Failed<>(blocking.get()));
        }
        Reply<T> kept =
                question.kind().isKept() ? lastGood.to(service, question).orElse(null) : null;
        String etag = kept == null ? null : kept.etag();
        long asked = System.nanoTime();
        return exchange.get(service, question.uri(), etag, deadline)
                .compose(answer -> judge(service, question, kept, answer))
                .onSuccess(outcome -> circuit.answered())
                .recover(failure -> failed(service, question, circuit, failure, asked));
    }

    private <T> Future<Outcome<T>> judge(
            CampaignService service,
            Question<T> question,
            @Nullable Reply<T> kept,
            RawAnswer answer) {
        Judgement<T> judgement = new Judgement<>(service, question, kept, clock.instant());
        Future<Outcome<T>> judged =
                answer.status() == 304
                        ? now(judgement, answer)
                        : vertx.executeBlocking(() -> judgement.of(answer), false);
        return judged.onSuccess(
                outcome -> {
                    if (question.kind().isKept() && outcome instanceof Outcome.Good<T> good) {
                        lastGood.keep(service, question, good.reply());
                    }
                });
    }

    private static <T> Future<Outcome<T>> now(Judgement<T> judgement, RawAnswer answer) {
        try {
            return Future.succeededFuture(judgement.of(answer));
        } catch (BadAnswerException bad) {
            return Future.failedFuture(bad);
        }
    }

    private <T> Future<Outcome<T>> failed(
            CampaignService service,
            Question<T> question,
            Circuit circuit,
            Throwable failure,
            long asked) {
        Fault fault =
                failure instanceof FaultException known
                        ? known.fault()
                        : Fault.answeredBadly(service.name(), reason(failure));
        boolean isNew = circuit.outage().isEmpty();
        Outage outage = circuit.failed(fault, clock.instant());
        if (System.nanoTime() - asked > CHEAP_NANOS) {
            circuits.block(service, question.kind());
        }
        if (isNew) {
            Log.warnf(
                    "service=%s question=%s problem=%s detail=\"%s\"",
                    service.name(), question.kind(), fault.kind().code(), fault.detail());
        }
        return Future.succeededFuture(new Outcome.Failed<>(outage));
    }

    private static String reason(Throwable failure) {
        if (failure instanceof BadAnswerException bad) {
            return bad.getMessage();
        }
        Log.error("an answer could not be judged", failure);
        return "it could not be read";
    }
}
