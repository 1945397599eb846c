package org.districtprogress.problem.http;

import io.vertx.ext.web.RoutingContext;
import org.districtprogress.core.Nullable;

/** A limit with its name, told to whom it is about. */
final class RatePolicy {

    private final String name;
    private final RateLimit limit;
    private final String told;

    private RatePolicy(String name, DoorBounds.Rate rate) {
        this.name = name;
        this.limit = new RateLimit(rate.perSecond(), rate.burst(), System::nanoTime);
        this.told =
                "\""
                        + name
                        + "\";q="
                        + rate.burst()
                        + ";w="
                        + Math.max(1, rate.burst() / rate.perSecond());
    }

    /** Null where there is no limit. */
    static @Nullable RatePolicy of(String name, DoorBounds.Rate rate) {
        return rate.perSecond() == 0 ? null : new RatePolicy(name, rate);
    }

    /** Counts a request, and says with its answer how many are left. */
    boolean admits(String caller, RoutingContext context) {
        RateLimit.Verdict verdict = limit.take(caller);
        context.response()
                .putHeader("RateLimit-Policy", told)
                .putHeader(
                        "RateLimit",
                        "\"" + name + "\";r=" + verdict.remaining() + ";t=" + verdict.seconds());
        if (!verdict.isAdmitted()) {
            context.response().putHeader("Retry-After", Long.toString(verdict.seconds()));
        }
        return verdict.isAdmitted();
    }
}
