package org.districtprogress.problem.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.districtprogress.core.Nullable;
import org.districtprogress.problem.answer.Problems;
import org.districtprogress.problem.answer.Refusal;

/**
 * Tells every caller how much it may still ask, and sends away who asks more: {@code RateLimit} and
 * {@code RateLimit-Policy} as the IETF draft "RateLimit header fields for HTTP" has them. A caller
 * is the address that the connection comes from; what a header says of it is not believed.
 */
@Singleton
class RateGuard {

    /** Behind the guard of odd requests, before requests are counted that are carried out. */
    private static final int BETWEEN = RequestGuard.FIRST - 1;

    private final @Nullable RateLimit limit;
    private final Problems problems;
    private final String policy;

    RateGuard(DoorBounds bounds, Problems problems) {
        DoorBounds.Rate rate = bounds.rate();
        int perSecond = Math.max(1, rate.perSecond());
        this.problems = problems;
        this.limit =
                rate.perSecond() == 0
                        ? null
                        : new RateLimit(perSecond, rate.burst(), System::nanoTime);
        this.policy =
                "\"address\";q=" + rate.burst() + ";w=" + Math.max(1, rate.burst() / perSecond);
    }

    void install(@Observes Filters filters) {
        if (limit != null) {
            filters.register(this::admit, BETWEEN);
        }
    }

    void admit(RoutingContext context) {
        SocketAddress address = context.request().remoteAddress();
        if (address == null || !isLimited(context.request())) {
            context.next();
            return;
        }
        RateLimit.Verdict verdict = limit.take(address.hostAddress());
        context.response()
                .putHeader("RateLimit-Policy", policy)
                .putHeader(
                        "RateLimit",
                        "\"address\";r=" + verdict.remaining() + ";t=" + verdict.seconds());
        if (verdict.isAdmitted()) {
            context.next();
            return;
        }
        context.response().putHeader("Retry-After", Long.toString(verdict.seconds()));
        if (SendTime.hasBody(context.request())) {
            Farewell.after(context);
        }
        problems.answer(context, Refusal.of(429));
    }

    /** What watches over the service may always ask. */
    private static boolean isLimited(HttpServerRequest request) {
        return !request.path().startsWith("/q/");
    }
}
