package org.districtprogress.problem.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import org.districtprogress.problem.answer.Problems;
import org.districtprogress.problem.answer.Refusal;

/**
 * Ends requests whose body does not arrive in time. A sender that lets a byte come now and then is
 * never idle, and would hold its place for as long as it likes.
 */
final class SendTime {

    private final DoorBounds bounds;
    private final Problems problems;

    SendTime(DoorBounds bounds, Problems problems) {
        this.bounds = bounds;
        this.problems = problems;
    }

    void limit(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.isEnded() || !hasBody(request)) {
            return;
        }
        long timer =
                context.vertx()
                        .setTimer(
                                longest(request.method().name(), request.path()).toMillis(),
                                late -> end(context));
        context.addEndHandler(answered -> context.vertx().cancelTimer(timer));
    }

    static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length == null
                ? request.getHeader("Transfer-Encoding") != null
                : !length.equals("0");
    }

    private Duration longest(String method, String path) {
        if (BodyBounds.isImport(method, path)) {
            return bounds.file();
        }
        return BodyBounds.isUpload(method, path) ? bounds.document() : bounds.shortBody();
    }

    /** Who is late is told so, and whoever reads the body learns that it has ended. */
    private void end(RoutingContext context) {
        if (context.request().isEnded()) {
            return;
        }
        if (!context.response().headWritten()) {
            context.response().putHeader("Connection", "close");
            problems.answer(context, Refusal.of(408));
        }
        context.request().connection().close();
    }
}
