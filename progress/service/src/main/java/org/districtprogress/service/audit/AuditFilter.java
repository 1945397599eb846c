package org.districtprogress.service.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.BlockingOperationControl;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.districtprogress.api.Paths;
import org.districtprogress.core.Nullable;
import org.districtprogress.service.recording.Origins;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Notes refused writes and sensitive reads, whoever answers them. */
class AuditFilter {

    private static final Set<String> READS = Set.of("GET", "HEAD");
    private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final String TYPES = "/problems/";

    /** Of an import, which notes in its own transaction how it ended. */
    private static final String NOTED = "rows-rejected";

    private final Refusals refusals;
    private final SensitiveReads reads;
    private final Origins origins;
    private final ObjectMapper json;

    AuditFilter(Refusals refusals, SensitiveReads reads, Origins origins, ObjectMapper json) {
        this.refusals = refusals;
        this.reads = reads;
        this.origins = origins;
        this.json = json;
    }

    @ServerResponseFilter
    public void note(ContainerRequestContext request, ContainerResponseContext response) {
        int status = response.getStatus();
        String path = request.getUriInfo().getRequestUri().getRawPath();
        boolean isRefused = status >= 400 && status < 500;
        if (WRITES.contains(request.getMethod()) && isRefused) {
            String code = code(response.getEntity());
            if (!NOTED.equals(code) || !path.startsWith(Paths.IMPORTS)) {
                refusals.note(
                        origins.current(),
                        action(request),
                        status,
                        code,
                        BlockingOperationControl.isBlockingAllowed());
            }
        } else if (READS.contains(request.getMethod()) && status < 400 && reads.isOne(path)) {
            reads.note(origins.current(), action(request), status);
        }
    }

    private static String action(ContainerRequestContext request) {
        URI uri = request.getUriInfo().getRequestUri();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return request.getMethod() + " " + uri.getRawPath() + query;
    }

    /** The code of the problem, which is the end of its type. */
    private @Nullable String code(@Nullable Object entity) {
        if (!(entity instanceof byte[] bytes)) {
            return null;
        }
        try {
            String type = json.readTree(bytes).path("type").asText();
            return type.startsWith(TYPES) ? type.substring(TYPES.length()) : null;
        } catch (IOException noProblem) {
            return null;
        }
    }
}
