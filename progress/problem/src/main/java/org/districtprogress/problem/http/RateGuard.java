package org.districtprogress.problem.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.districtprogress.core.Nullable;
import org.districtprogress.problem.answer.Problems;
import org.districtprogress.problem.answer.Refusal;

/**
 * Tells every caller how much it may still ask, and sends away who asks more: {@code RateLimit} and
 * {@code RateLimit-Policy} as the IETF draft "RateLimit header fields for HTTP" has them. A caller
 * is the client whose token was verified, wherever it calls from; any other is the address that the
 * connection comes from, whatever a header says.
 */
@Singleton
class RateGuard {

    /** Behind the guard of odd requests, before requests are counted that are carried out. */
    private static final int BETWEEN = RequestGuard.FIRST - 1;

    private final @Nullable RatePolicy ofAddress;
    private final @Nullable RatePolicy ofClient;
    private final @Nullable KnownClients clients;
    private final Problems problems;

    @Inject
    RateGuard(DoorBounds bounds, Problems problems, Instance<KnownClients> clients) {
        this(bounds, problems, clients.isResolvable() ? clients.get() : null);
    }

    RateGuard(DoorBounds bounds, Problems problems, @Nullable KnownClients clients) {
        this.problems = problems;
        this.clients = clients;
        this.ofAddress = RatePolicy.of("address", bounds.rate());
        this.ofClient = clients == null ? null : RatePolicy.of("client", bounds.clientRate());
    }

    void install(@Observes Filters filters) {
        if (ofAddress != null || ofClient != null) {
            filters.register(this::admit, BETWEEN);
        }
    }

    void admit(RoutingContext context) {
        SocketAddress address = context.request().remoteAddress();
        if (address == null || !isLimited(context.request())) {
            context.next();
            return;
        }
        String token = token(context.request());
        Optional<String> client =
                ofClient == null || token == null ? Optional.empty() : clients.find(token);
        RatePolicy policy = client.isPresent() ? ofClient : ofAddress;
        if (policy == null || policy.admits(client.orElse(address.hostAddress()), context)) {
            if (ofClient != null && token != null && client.isEmpty()) {
                // Until it is verified it has cost its address one request, like any other.
                clients.learn(token);
            }
            context.next();
            return;
        }
        if (SendTime.hasBody(context.request())) {
            Farewell.after(context);
        }
        problems.answer(context, Refusal.of(429));
    }

    private static @Nullable String token(HttpServerRequest request) {
        List<String> values = request.headers().getAll("Authorization");
        return values.size() == 1 ? values.get(0) : null;
    }

    /** What watches over the service may always ask. */
    private static boolean isLimited(HttpServerRequest request) {
        return !request.path().startsWith("/q/");
    }
}
