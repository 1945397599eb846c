package org.districtprogress.problem.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.districtprogress.api.problem.Problem;

/** Writes refusals as problems: the one place that decides what a problem's fields say. */
@Singleton
public class Problems {

    /** The media type of every error. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final int LONGEST_INSTANCE = 500;

    private final ObjectMapper mapper;

    public Problems(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** The problem that this refusal is for this request. */
    public Problem of(Refusal refusal, HttpServerRequest request) {
        return of(refusal, instance(request), TraceId.of(request.getHeader("traceparent")));
    }

    /** The problem that this refusal is for a request of that path. */
    public static Problem of(Refusal refusal, String instance, String traceId) {
        return new Problem(
                "/problems/" + refusal.code(),
                title(refusal.code()),
                refusal.status(),
                refusal.detail(),
                instance,
                traceId,
                refusal.errors());
    }

    public byte[] json(Problem problem) {
        try {
            return mapper.writeValueAsBytes(problem);
        } catch (JsonProcessingException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
    }

    /** Ends a request that no resource answers; one that is answered already is left alone. */
    public void answer(RoutingContext context, Refusal refusal) {
        answer(context, of(refusal, context.request()));
    }

    public void answer(RoutingContext context, Problem problem) {
        HttpServerResponse response = context.response();
        if (response.ended()) {
            return;
        }
        if (response.headWritten()) {
            context.request().connection().close();
            return;
        }
        response.setStatusCode(problem.status())
                .putHeader("Content-Type", MEDIA_TYPE)
                .putHeader("Cache-Control", "no-store")
                .end(Buffer.buffer(json(problem)))
                .onFailure(gone -> context.request().connection().close());
    }

    private static String instance(HttpServerRequest request) {
        String path = request.path() == null ? request.uri() : request.path();
        return path.length() > LONGEST_INSTANCE ? path.substring(0, LONGEST_INSTANCE) : path;
    }

    private static String title(String code) {
        String words = code.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
