package org.districtprogress.problem.stream;

import io.quarkus.logging.Log;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.districtprogress.core.Nullable;
import org.districtprogress.problem.answer.Problems;
import org.districtprogress.problem.answer.Refusal;

/**
 * All streams of one program. While there are any, one clock asks the source, once for all who
 * stand at one place and one question after the other; all state belongs to one event loop.
 */
public final class EventStreams<Q> {

    private static final Buffer HELLO = Buffer.buffer("retry: 1000\n\n");
    private static final Buffer HEARTBEAT = Buffer.buffer(": still here\n\n");
    private static final int LONGEST_FAREWELL_SECONDS = 2;

    private final Context loop;
    private final EventSource<Q> source;
    private final StreamBounds bounds;
    private final Problems problems;
    private final AtomicInteger open = new AtomicInteger();
    private final List<Subscriber<Q>> subscribers = new ArrayList<>();
    private boolean isReading;
    private @Nullable Long timer;

    public EventStreams(
            Vertx vertx, EventSource<Q> source, StreamBounds bounds, Problems problems) {
        this.loop = vertx.getOrCreateContext();
        this.source = source;
        this.bounds = bounds;
        this.problems = problems;
    }

    /** Begins a stream behind a position, or refuses it with 503 where there are too many. */
    public void begin(RoutingContext context, Q question, String position) {
        if (open.incrementAndGet() > bounds.most()) {
            open.decrementAndGet();
            context.response().putHeader("Retry-After", "5");
            problems.answer(context, Refusal.of(503));
            return;
        }
        Subscriber<Q> subscriber = new Subscriber<>(context.request(), question, position);
        context.response()
                .closeHandler(gone -> loop.runOnContext(run -> remove(subscriber)))
                .setChunked(true)
                .putHeader("Content-Type", "text/event-stream")
                .putHeader("Cache-Control", "no-store")
                .putHeader("X-Accel-Buffering", "no");
        loop.runOnContext(run -> add(subscriber));
    }

    /** Ends every stream, each as a whole answer, and waits a short while until they have. */
    public void end() {
        CountDownLatch ended = new CountDownLatch(1);
        loop.runOnContext(
                run ->
                        Future.join(subscribers.stream().map(Subscriber::end).toList())
                                .onComplete(done -> ended.countDown()));
        try {
            if (!ended.await(LONGEST_FAREWELL_SECONDS, TimeUnit.SECONDS)) {
                Log.debugf("streams not ended in time open=%d", open.get());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void add(Subscriber<Q> subscriber) {
        subscribers.add(subscriber);
        if (timer == null) {
            timer = loop.owner().setPeriodic(bounds.interval().toMillis(), tick -> tick());
        }
        send(subscriber, HELLO);
    }

    private void remove(Subscriber<Q> subscriber) {
        if (subscribers.remove(subscriber)) {
            open.decrementAndGet();
        }
        if (subscribers.isEmpty() && timer != null) {
            loop.owner().cancelTimer(timer);
            timer = null;
        }
    }

    private void tick() {
        for (Subscriber<Q> each : List.copyOf(subscribers)) {
            if (!each.isReady() && each.nanos() > bounds.patience().toNanos()) {
                Log.infof("event=slow-reader-dropped open=%d", open.get());
                each.drop();
                remove(each);
            } else if (each.isReady() && each.nanos() > bounds.heartbeat().toNanos()) {
                send(each, HEARTBEAT);
            }
        }
        read();
    }

    /** Reads for all who are ready; while one reading lasts, no other begins. */
    private void read() {
        if (isReading) {
            return;
        }
        Map<Subscriber.Place<Q>, List<Subscriber<Q>>> places = new LinkedHashMap<>();
        for (Subscriber<Q> each : subscribers) {
            if (each.isReady()) {
                places.computeIfAbsent(each.place(), place -> new ArrayList<>()).add(each);
            }
        }
        Future<Void> reading = Future.succeededFuture();
        for (Map.Entry<Subscriber.Place<Q>, List<Subscriber<Q>>> place : places.entrySet()) {
            reading = reading.compose(before -> read(place.getKey(), place.getValue()));
        }
        isReading = true;
        reading.onComplete(done -> loop.runOnContext(run -> readOn()));
    }

    /** Who is behind does not wait for the clock. */
    private void readOn() {
        isReading = false;
        if (subscribers.stream().anyMatch(each -> each.isReady() && each.isBehind())) {
            read();
        }
    }

    private Future<Void> read(Subscriber.Place<Q> place, List<Subscriber<Q>> readers) {
        return source.read(place.question(), place.position())
                .compose(batch -> onLoop(() -> deliver(batch, readers)))
                .recover(failure -> onLoop(() -> postpone(failure, readers)));
    }

    private void deliver(EventBatch batch, List<Subscriber<Q>> readers) {
        for (Subscriber<Q> each : readers) {
            each.moveTo(batch.position(), batch.hasMore());
            Buffer text = each.isNews(batch.unavailable()) ? notice(batch) : batch.text();
            if (text.length() > 0) {
                send(each, text);
            }
        }
    }

    private static Buffer notice(EventBatch batch) {
        String away = batch.unavailable() == null ? "[]" : batch.unavailable();
        return Buffer.buffer("event: unavailable\ndata: " + away + "\n\n")
                .appendBuffer(batch.text());
    }

    /** What cannot be read now is tried again with the next beat of the clock. */
    private static <Q> void postpone(Throwable failure, List<Subscriber<Q>> readers) {
        Log.debugf(failure, "event=stream-not-read");
        readers.forEach(each -> each.moveTo(each.place().position(), false));
    }

    private void send(Subscriber<Q> subscriber, Buffer text) {
        subscriber
                .send(text)
                .onComplete(
                        sent ->
                                loop.runOnContext(
                                        run -> {
                                            if (sent.failed()) {
                                                remove(subscriber);
                                            } else {
                                                sent(subscriber);
                                            }
                                        }));
    }

    private void sent(Subscriber<Q> subscriber) {
        subscriber.sent();
        if (subscriber.isBehind()) {
            read();
        }
    }

    private Future<Void> onLoop(Runnable work) {
        Promise<Void> done = Promise.promise();
        loop.runOnContext(
                run -> {
                    work.run();
                    done.complete();
                });
        return done.future();
    }
}
