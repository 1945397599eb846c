package org.districtprogress.service.audit;

import io.quarkus.runtime.BlockingOperationControl;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.concurrent.RejectedExecutionException;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.audit.AskedAction;
import org.districtprogress.core.audit.Refused;
import org.districtprogress.service.recording.Origins;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerResponseFilter;

/**
 * Notes what was refused, and sensitive reads, before either is answered, whoever answers it; the
 * last of all, so that it notes the status that is sent.
 */
@Provider
@Priority(AuditFilter.LAST)
@ApplicationScoped
public class AuditFilter implements ResteasyReactiveContainerResponseFilter {

    /** Filters of answers run from the highest number to the lowest. */
    static final int LAST = Priorities.USER - 1000;

    private final Noted noted;
    private final Refusals refusals;
    private final SensitiveReads reads;
    private final Origins origins;

    AuditFilter(Noted noted, Refusals refusals, SensitiveReads reads, Origins origins) {
        this.noted = noted;
        this.refusals = refusals;
        this.reads = reads;
        this.origins = origins;
    }

    @Override
    public void filter(
            ResteasyReactiveContainerRequestContext request, ContainerResponseContext response) {
        Runnable note = note(request, response);
        if (note == null) {
            return;
        }
        if (BlockingOperationControl.isBlockingAllowed()) {
            note.run();
        } else {
            elsewhere(request, note);
        }
    }

    /** Nobody's request is refused where waiting is allowed, so it waits on another thread. */
    private static void elsewhere(ResteasyReactiveContainerRequestContext request, Runnable note) {
        request.suspend();
        try {
            Infrastructure.getDefaultExecutor().execute(() -> resumed(request, note));
        } catch (RejectedExecutionException stopping) {
            request.resume(stopping);
        }
    }

    private static void resumed(ResteasyReactiveContainerRequestContext request, Runnable note) {
        try {
            note.run();
            request.resume();
        } catch (RuntimeException away) {
            request.resume(away);
        }
    }

    /** What there is to be noted; null for nothing. */
    private @Nullable Runnable note(
            ContainerRequestContext request, ContainerResponseContext response) {
        String path = request.getUriInfo().getRequestUri().getRawPath();
        int status = response.getStatus();
        if (noted.isRefusal(request.getMethod(), status)) {
            String code = noted.code(response.getEntity());
            if (noted.isNotedElsewhere(path, code)) {
                return null;
            }
            Refused refused = refusals.of(origins.current(), action(request), status, code);
            return refusals.isToBeNoted(refused) ? () -> refusals.note(refused) : null;
        }
        if (noted.isRead(request.getMethod(), status) && reads.isOne(path)) {
            return reads.of(origins.current(), action(request), status);
        }
        return null;
    }

    private static String action(ContainerRequestContext request) {
        URI uri = request.getUriInfo().getRequestUri();
        return AskedAction.of(request.getMethod(), uri.getRawPath(), uri.getRawQuery());
    }
}
