package org.districtprogress.gateway.rest;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.concurrent.CompletionStage;
import org.districtprogress.gateway.kept.KeptAnswer;

/**
 * Reads the question, and hands a written answer to the filter that sends it, beside the view that
 * the contract names.
 */
@Singleton
final class Answering {

    static final String KEY = KeptAnswer.class.getName();

    private final CurrentVertxRequest current;
    private final Asked asked;

    Answering(CurrentVertxRequest current, Clock clock) {
        this.current = current;
        this.asked = new Asked(clock);
    }

    /** Reads what was asked. */
    Asked asked() {
        return asked;
    }

    <T> CompletionStage<T> with(Future<KeptAnswer<T>> answer) {
        RoutingContext request = current.getCurrent();
        return answer.map(
                        written -> {
                            request.put(KEY, written);
                            return written.view();
                        })
                .toCompletionStage();
    }
}
