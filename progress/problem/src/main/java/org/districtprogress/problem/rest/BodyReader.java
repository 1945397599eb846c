package org.districtprogress.problem.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.List;
import org.districtprogress.core.error.ErrorKind;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.problem.json.JsonRefusals;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads the body of a request: what is too long, absent, broken off or not readable is refused
 * here, so that a JSON exception from anywhere else is known to be our own fault.
 */
@Provider
class BodyReader implements ReaderInterceptor {

    private final long longestBytes;
    private final CurrentVertxRequest current;
    private final BodyType bodyType;

    BodyReader(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize longest,
            CurrentVertxRequest current,
            BodyType bodyType) {
        this.longestBytes = longest.asLongValue();
        this.current = current;
        this.bodyType = bodyType;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        BoundedBody body = new BoundedBody(context.getInputStream(), longestBytes);
        context.setInputStream(body);
        context.setGenericType(bodyType.of(context.getGenericType()));
        Object read;
        try {
            read = context.proceed();
        } catch (JsonProcessingException unreadable) {
            throw JsonRefusals.of(unreadable);
        } catch (WebApplicationException wrapped) {
            throw wrapped.getCause() instanceof JsonProcessingException unreadable
                    ? JsonRefusals.of(unreadable)
                    : wrapped;
        } catch (IOException brokenOff) {
            closeAfterAnswer();
            throw new ClientErrorException(body.isTooLong() ? 413 : 400, brokenOff);
        }
        if (read == null) {
            throw missing();
        }
        return read;
    }

    /** The rest of such a body is not waited for. */
    private void closeAfterAnswer() {
        RoutingContext request = current.getCurrent();
        request.response().putHeader("Connection", "close");
        request.response().endHandler(sent -> request.request().connection().close());
    }

    private static ProgressException missing() {
        String message = "The request needs a JSON object as its body; it has none.";
        return new ProgressException(
                ErrorKind.INVALID,
                "body-missing",
                message,
                List.of(new FieldError("", "body-missing", message, null)));
    }
}
