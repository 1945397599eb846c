package org.districtprogress.gateway.kept;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.districtprogress.core.Nullable;

/**
 * Callers of the same question share one asking. Nobody is given an answer whose asking began
 * before they asked: whoever comes while one is under way waits for the next, so that what was
 * reported before a question is in its answer.
 */
@Singleton
public final class Together {

    /** Longest wait for an asking under way before the next one begins beside it. */
    private static final long MOST_MILLIS = 100;

    private final Vertx vertx;
    private final long mostMillis;
    private final Map<String, Queue> queues = new HashMap<>();

    @Inject
    Together(Vertx vertx) {
        this(vertx, MOST_MILLIS);
    }

    Together(Vertx vertx, long mostMillis) {
        this.vertx = vertx;
        this.mostMillis = mostMillis;
    }

    /** The answer of the first asking that begins from now on. */
    @SuppressWarnings("unchecked") // a question's text fixes the type of its answer
    public <T> Future<T> ask(String question, Supplier<Future<T>> asking) {
        Promise<T> begun = Promise.promise();
        synchronized (queues) {
            Queue queue = queues.get(question);
            if (queue != null) {
                if (queue.next == null) {
                    Promise<Object> next = Promise.promise();
                    queue.next = next;
                    queue.asking = (Supplier<Future<Object>>) (Supplier<?>) asking;
                    vertx.setTimer(mostMillis, late -> advance(question, queue, next));
                }
                return (Future<T>) queue.next.future();
            }
            Queue first = new Queue();
            first.running = begun;
            queues.put(question, first);
        }
        run(question, begun, asking);
        return begun.future();
    }

    private <T> void run(String question, Promise<T> promise, Supplier<Future<T>> asking) {
        Future<T> answer;
        try {
            answer = asking.get();
        } catch (RuntimeException refused) {
            answer = Future.failedFuture(refused);
        }
        answer.onComplete(
                done -> {
                    ended(question, promise);
                    promise.handle(done);
                });
    }

    /** After the latest asking the next one begins, or the question is at rest. */
    private void ended(String question, Promise<?> promise) {
        Queue queue;
        Promise<Object> next;
        synchronized (queues) {
            queue = queues.get(question);
            if (queue == null || queue.running != promise) {
                return;
            }
            next = queue.next;
            if (next == null) {
                queues.remove(question);
                return;
            }
        }
        advance(question, queue, next);
    }

    private void advance(String question, Queue queue, Promise<Object> next) {
        Supplier<Future<Object>> asking;
        synchronized (queues) {
            if (queue.next != next) {
                return;
            }
            asking = queue.asking;
            queue.running = next;
            queue.next = null;
            queue.asking = null;
        }
        run(question, next, asking);
    }

    private static final class Queue {
        private @Nullable Promise<?> running;
        private @Nullable Promise<Object> next;
        private @Nullable Supplier<Future<Object>> asking;
    }
}
