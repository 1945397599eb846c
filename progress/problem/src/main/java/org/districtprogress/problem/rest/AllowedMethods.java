package org.districtprogress.problem.rest;

import jakarta.ws.rs.HttpMethod;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;

/**
 * The methods that the resources at the requested path answer. HTTP requires them in {@code Allow}
 * of a 405; the framework leaves them out.
 */
final class AllowedMethods {

    private AllowedMethods() {}

    static Set<String> ofCurrentRequest() {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        Set<String> allowed = new TreeSet<>();
        if (request == null) {
            return allowed;
        }
        String path = request.getPathWithoutPrefix();
        RequestMapper<RestInitialHandler.InitialMatch> resources =
                new RequestMapper<>(request.getDeployment().getClassMappers());
        RequestMapper.RequestMatch<RestInitialHandler.InitialMatch> match = resources.map(path);
        while (match != null) {
            if (match.value.handlers[0] instanceof ClassRoutingHandler routing) {
                collect(routing, match.remaining.isEmpty() ? "/" : match.remaining, allowed);
            }
            match = resources.continueMatching(path, match);
        }
        if (allowed.contains(HttpMethod.GET)) {
            allowed.add(HttpMethod.HEAD);
        }
        allowed.add(HttpMethod.OPTIONS);
        return allowed;
    }

    private static void collect(ClassRoutingHandler routing, String rest, Set<String> allowed) {
        routing.getMappers()
                .forEach(
                        (method, resources) -> {
                            if (method != null && resources.map(rest) != null) {
                                allowed.add(method);
                            }
                        });
    }
}
