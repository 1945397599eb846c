package org.districtprogress.problem.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import org.districtprogress.core.error.ProgressException;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a write whose key or precondition comes twice or without a value: taken for absent, it
 * would silently not protect what the caller meant to protect.
 */
class StrictHeaders {

    private static final List<String> ONCE =
            List.of("Idempotency-Key", "If-Match", "If-None-Match");

    @ServerRequestFilter
    void refuseWhatProtectsNothing(ContainerRequestContext request) {
        if (List.of("GET", "HEAD", "OPTIONS").contains(request.getMethod())) {
            return;
        }
        for (String name : ONCE) {
            List<String> values = request.getHeaders().get(name);
            if (values != null && (values.size() > 1 || values.get(0).isBlank())) {
                throw ProgressException.invalid(
                        name,
                        "header-malformed",
                        "'" + name + "' is given once and with a value, or not at all.",
                        String.join(", ", values));
            }
        }
    }
}
