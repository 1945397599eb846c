package org.districtprogress.gateway.rest;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import org.districtprogress.gateway.kept.KeptAnswer;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Sends the bytes of a written answer as they are, or 304 to a caller that has them. */
class KeptAnswerFilter {

    private final CurrentVertxRequest current;

    KeptAnswerFilter(CurrentVertxRequest current) {
        this.current = current;
    }

    @ServerResponseFilter
    void send(ContainerRequestContext request, ContainerResponseContext response) {
        KeptAnswer<?> answer = current.getCurrent().get(Answering.KEY);
        if (answer == null || response.getStatus() != 200) {
            return;
        }
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle(HttpHeaders.CACHE_CONTROL, answer.freshness().cacheControl());
        Map<String, String> ofFile = current.getCurrent().get(Answering.HEADERS);
        if (ofFile != null) {
            ofFile.forEach(headers::putSingle);
        }
        if (answer.etag() != null) {
            headers.putSingle(HttpHeaders.ETAG, answer.etag());
        }
        if (answer.isKnownTo(request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(304);
            response.setEntity(null);
        } else {
            response.setEntity(answer.body());
        }
    }
}
