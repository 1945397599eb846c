package org.districtprogress.gateway.rest;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletionStage;
import org.districtprogress.gateway.kept.KeptAnswer;

/** Hands a written answer to the filter that sends it, beside the view that the contract names. */
@Singleton
final class Answering {

    static final String KEY = KeptAnswer.class.getName();

    private final CurrentVertxRequest current;

    Answering(CurrentVertxRequest current) {
        this.current = current;
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
