package org.districtprogress.service.recording;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.audit.Origin;
import org.districtprogress.problem.answer.TraceId;
import org.districtprogress.problem.http.TrustedPeers;
import org.districtprogress.service.access.Access;

/** Who asks at this moment, and from where. */
@ApplicationScoped
public class Origins {

    private final CurrentVertxRequest current;
    private final TrustedPeers peers;

    Origins(CurrentVertxRequest current, TrustedPeers peers) {
        this.current = current;
        this.peers = peers;
    }

    /** Of the request under way; {@link Origin#ITSELF} where there is none. */
    public Origin current() {
        if (!Arc.container().requestContext().isActive()) {
            return Origin.ITSELF;
        }
        RoutingContext context = current.getCurrent();
        return context == null ? Origin.ITSELF : of(context);
    }

    /** Nobody, where no token was taken; where from is known all the same. */
    private Origin of(RoutingContext context) {
        HttpServerRequest request = context.request();
        Optional<Caller> caller = Access.known(context);
        return new Origin(
                caller.map(Caller::client).orElse(null),
                caller.map(Caller::department).orElse(null),
                request.remoteAddress() == null ? null : request.remoteAddress().hostAddress(),
                peers.askedFor(request),
                TraceId.brought(request.getHeader("traceparent")).orElse(null));
    }
}
