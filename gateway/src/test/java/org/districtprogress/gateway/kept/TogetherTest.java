package org.districtprogress.gateway.kept;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TogetherTest {

    private final Vertx vertx = Vertx.vertx();
    private final Together together = new Together(vertx, 60_000);
    private final List<Promise<String>> askings = new ArrayList<>();

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void those_who_come_meanwhile_share_the_next_asking_and_never_the_one_under_way() {
        Future<String> first = ask();
        Future<String> second = ask();
        Future<String> third = ask();
        assertThat(askings).hasSize(1);

        askings.get(0).complete("before");
        assertThat(first.result()).isEqualTo("before");
        assertThat(second.isComplete()).isFalse();
        assertThat(askings).hasSize(2);

        askings.get(1).complete("after");
        assertThat(second.result()).isEqualTo("after");
        assertThat(third.result()).isEqualTo("after");
    }

    @Test
    void a_question_at_rest_is_asked_anew() {
        ask();
        askings.get(0).complete("one");
        Future<String> later = ask();
        askings.get(1).complete("two");
        assertThat(later.result()).isEqualTo("two");
    }

    @Test
    void a_slow_asking_holds_nobody_up_for_long() {
        Together hasty = new Together(vertx, 20);
        Future<String> slow = ask(hasty);
        Future<String> second = ask(hasty);
        second.onComplete(done -> {});
        while (count() < 2) {
            Thread.onSpinWait();
        }
        synchronized (askings) {
            askings.get(1).complete("meanwhile");
        }
        assertThat(second.toCompletionStage().toCompletableFuture().join()).isEqualTo("meanwhile");
        assertThat(slow.isComplete()).isFalse();
        askings.get(0).complete("at last");
        assertThat(slow.result()).isEqualTo("at last");
    }

    @Test
    void a_failure_is_shared_too_and_ends_the_asking() {
        Future<String> failed =
                together.ask(
                        "question",
                        () -> {
                            throw new CompletionException("no", null);
                        });
        assertThat(failed.failed()).isTrue();
        ask();
        assertThat(askings).hasSize(1);
    }

    private int count() {
        synchronized (askings) {
            return askings.size();
        }
    }

    private Future<String> ask() {
        return ask(together);
    }

    private Future<String> ask(Together asked) {
        return asked.ask(
                "question",
                () -> {
                    Promise<String> asking = Promise.promise();
                    synchronized (askings) {
                        askings.add(asking);
                    }
                    return asking.future();
                });
    }
}
