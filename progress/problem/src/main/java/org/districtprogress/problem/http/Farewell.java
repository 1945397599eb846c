package org.districtprogress.problem.http;

import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * Ends the connection of a request that is refused before its body was read. A caller may still be
 * sending it: closed at once, the connection would be reset under the caller, and the refusal lost
 * with it. So what comes is thrown away for a short while first.
 */
public final class Farewell {

    private static final long LONGEST_MILLIS = 5_000;

    private Farewell() {}

    /**
     * Lets the connection end some time after the answer that is about to be given; one that has
     * been given already is left alone.
     */
    public static void after(RoutingContext context) {
        if (context.response().headWritten()) {
            return;
        }
        context.response().putHeader("Connection", "close");
        context.addEndHandler(sent -> discard(context));
    }

    private static void discard(RoutingContext context) {
        HttpServerRequest request = context.request();
        HttpConnection connection = request.connection();
        if (request.isEnded()) {
            connection.close();
            return;
        }
        long timer = context.vertx().setTimer(LONGEST_MILLIS, late -> connection.close());
        request.exceptionHandler(broken -> context.vertx().cancelTimer(timer));
        request.handler(unread -> {});
        request.endHandler(
                read -> {
                    context.vertx().cancelTimer(timer);
                    connection.close();
                });
        request.resume();
    }
}
