package org.districtprogress.problem.http;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.districtprogress.problem.answer.Problems;
import org.districtprogress.problem.answer.Refusal;

/**
 * Refuses what no route should see: over-long requests, odd paths and methods, queries that cannot
 * be read.
 */
@Singleton
class RequestGuard {

    /** They would answer a request with itself, headers and all, or open a tunnel. */
    private static final Set<String> UNKNOWN_METHODS = Set.of("TRACE", "TRACK", "CONNECT");

    private static final int LONGEST_URI = 4096;
    private static final int LARGEST_HEADERS = 16 * 1024;

    /** Just behind the framework's own first handlers, before every route. */
    static final int FIRST = Integer.MAX_VALUE - 2;

    private final Problems problems;

    RequestGuard(Problems problems) {
        this.problems = problems;
    }

    void install(@Observes Filters filters) {
        filters.register(this::guard, FIRST);
        filters.register(RequestGuard::leaveBodyToItsReader, 0);
    }

    private void guard(RoutingContext context) {
        SecurityHeaders.set(context.response(), context.request().path());
        Optional<Refusal> refusal = refusal(context.request());
        if (refusal.isEmpty()) {
            context.next();
            return;
        }
        if (refusal.get().status() != 400) {
            Farewell.after(context);
        }
        problems.answer(context, refusal.get());
    }

    private static Optional<Refusal> refusal(HttpServerRequest request) {
        if (UNKNOWN_METHODS.contains(request.method().name())) {
            return Optional.of(Refusal.of(501));
        }
        if (request.uri().length() > LONGEST_URI) {
            return Optional.of(Refusal.of(414));
        }
        if (headerCharacters(request) > LARGEST_HEADERS) {
            return Optional.of(Refusal.of(431));
        }
        if (!PathRule.allows(request.path())) {
            return Optional.of(PathRule.REFUSAL);
        }
        if (request.query() != null && !readable(request.query())) {
            return Optional.of(
                    Refusal.of(
                            400,
                            "?",
                            "query-malformed",
                            "The query must be percent-encoded UTF-8, with & between parameters"
                                    + " and ; written as %3B."));
        }
        String length = request.getHeader("Content-Length");
        long longest = BodyBounds.of(request.method().name(), request.path());
        return length != null && Long.parseLong(length) > longest
                ? Optional.of(Refusal.of(413))
                : Optional.empty();
    }

    /** A semicolon would be taken for an ampersand by some readers and for itself by others. */
    private static boolean readable(String query) {
        return query.indexOf(';') < 0 && Percent.decode(query).isPresent();
    }

    private static int headerCharacters(HttpServerRequest request) {
        int characters = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            characters += header.getKey().length() + header.getValue().length() + 4;
        }
        return characters;
    }

    /**
     * The framework would end an over-long body of unannounced length with an empty answer; the
     * reader of the body keeps the same bound and answers with a problem.
     */
    private static void leaveBodyToItsReader(RoutingContext context) {
        context.remove(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY);
        context.next();
    }
}
