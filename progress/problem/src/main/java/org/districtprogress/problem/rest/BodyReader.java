package org.districtprogress.problem.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ErrorKind;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.problem.http.BodyBounds;
import org.districtprogress.problem.http.Farewell;
import org.districtprogress.problem.json.JsonRefusals;

/**
 * Reads the body of a request: what is too long, absent, broken off or not readable is refused
 * here, so that a JSON exception from anywhere else is known to be our own fault.
 */
@Provider
class BodyReader implements ReaderInterceptor {

    private final CurrentVertxRequest current;
    private final BodyType bodyType;

    BodyReader(CurrentVertxRequest current, BodyType bodyType) {
        this.current = current;
        this.bodyType = bodyType;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        HttpServerRequest request = current.getCurrent().request();
        BoundedBody body =
                new BoundedBody(
                        context.getInputStream(),
                        BodyBounds.of(request.method().name(), request.path()));
        if (context.getType() == InputStream.class) {
            return new StreamedBody(body, broken -> refusal(body, broken));
        }
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
            throw refusal(body, brokenOff);
        }
        if (read == null && (body.isSomething() || !isOptional(context))) {
            throw missing();
        }
        return read;
    }

    private static boolean isOptional(ReaderInterceptorContext context) {
        return Arrays.stream(context.getAnnotations()).anyMatch(Nullable.class::isInstance);
    }

    private WebApplicationException refusal(BoundedBody body, IOException broken) {
        Farewell.after(current.getCurrent());
        return new ClientErrorException(body.isTooLong() ? 413 : 400, broken);
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
