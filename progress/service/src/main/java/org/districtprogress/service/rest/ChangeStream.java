package org.districtprogress.service.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.districtprogress.api.Paths;
import org.districtprogress.api.change.ChangePage;
import org.districtprogress.api.change.CloudEvent;
import org.districtprogress.problem.answer.Problems;
import org.districtprogress.problem.event.EventDocument;
import org.districtprogress.problem.stream.ChangeFilter;
import org.districtprogress.problem.stream.EventBatch;
import org.districtprogress.problem.stream.EventStreams;
import org.districtprogress.problem.stream.StreamBounds;
import org.districtprogress.problem.stream.StreamRequest;
import org.districtprogress.service.reading.ChangeReader;

/** What changed at this service, as server-sent events, at the path of the pages. */
@Singleton
class ChangeStream {

    /** Events in one batch: what a slow reader holds at most. */
    private static final int BATCH = 100;

    private final Vertx vertx;
    private final ChangeReader reader;
    private final ObjectMapper json;
    private final EventStreams<ChangeFilter> streams;

    ChangeStream(
            Vertx vertx,
            ChangeReader reader,
            ObjectMapper json,
            StreamBounds bounds,
            Problems problems) {
        this.vertx = vertx;
        this.reader = reader;
        this.json = json;
        this.streams = new EventStreams<>(vertx, this::read, bounds, problems);
    }

    void install(@Observes Router router) {
        router.get(Paths.CHANGES).handler(this::route);
        String document = EventDocument.ofService(json);
        router.get(EventDocument.PATH)
                .handler(
                        context ->
                                context.response()
                                        .putHeader("Content-Type", EventDocument.MEDIA_TYPE)
                                        .end(document));
    }

    void end(@Observes ShutdownDelayInitiatedEvent shutdown) {
        streams.end();
    }

    private void route(RoutingContext context) {
        StreamRequest request = new StreamRequest(context);
        if (!request.isForStream()) {
            context.next();
            return;
        }
        ChangeFilter filter = request.checked().filter();
        vertx.executeBlocking(() -> reader.position(request.pointer(), request.after()), false)
                .onSuccess(after -> streams.begin(context, filter, Long.toString(after)))
                .onFailure(context::fail);
    }

    private Future<EventBatch> read(ChangeFilter filter, String after) {
        return vertx.executeBlocking(() -> batch(filter, Long.parseLong(after)), false);
    }

    private EventBatch batch(ChangeFilter filter, long after) throws JsonProcessingException {
        long last = reader.last();
        Buffer text = Buffer.buffer();
        if (last == after) {
            return new EventBatch(text, Long.toString(after), false, null);
        }
        ChangePage page = reader.page(after, filter, BATCH);
        for (CloudEvent event : page.items()) {
            EventBatch.append(text, event.id(), json.writeValueAsBytes(event));
        }
        boolean hasMore = Long.parseLong(page.next()) < last;
        return new EventBatch(text, page.next(), hasMore, null);
    }
}
