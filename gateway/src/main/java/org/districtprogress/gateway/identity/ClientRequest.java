package org.districtprogress.gateway.identity;

import io.vertx.core.http.HttpServerRequest;
import java.util.Set;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.audit.AskedAction;
import org.districtprogress.core.audit.Origin;
import org.districtprogress.problem.answer.TraceId;
import org.districtprogress.problem.http.TrustedPeers;

/** A request about clients, as far as it is noted: from where, and what. */
record ClientRequest(String method, Origin origin, String action) {

    private static final Set<String> READS = Set.of("GET", "HEAD");

    /** Of somebody who is not known yet. */
    static ClientRequest of(HttpServerRequest request, TrustedPeers peers) {
        return new ClientRequest(
                request.method().name(),
                new Origin(
                        null,
                        null,
                        request.remoteAddress() == null
                                ? null
                                : request.remoteAddress().hostAddress(),
                        peers.askedFor(request),
                        TraceId.brought(request.getHeader("traceparent")).orElse(null)),
                AskedAction.of(request.method().name(), request.path(), request.query()));
    }

    /** The same of that caller; of nobody where there is none. */
    ClientRequest by(@Nullable Caller caller) {
        return caller == null
                ? this
                : new ClientRequest(
                        method,
                        new Origin(
                                caller.client(),
                                caller.department(),
                                origin.address(),
                                origin.forwardedFor(),
                                origin.trace()),
                        action);
    }

    boolean isRead() {
        return READS.contains(method);
    }
}
