package org.districtprogress.gateway.change;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import org.districtprogress.api.Paths;
import org.districtprogress.core.Nullable;
import org.districtprogress.gateway.part.Declining;
import org.districtprogress.gateway.wire.WireWriter;
import org.districtprogress.problem.answer.Problems;
import org.districtprogress.problem.event.EventDocument;
import org.districtprogress.problem.stream.EventBatch;
import org.districtprogress.problem.stream.EventStreams;
import org.districtprogress.problem.stream.StreamBounds;
import org.districtprogress.problem.stream.StreamRequest;

/** The three change feeds as one stream of server-sent events, at the path of the pages. */
@Singleton
final class DistrictStream {

    /** Events in one batch: what a slow reader holds at most. */
    private static final int BATCH = 100;

    private final DistrictFeed feed;
    private final WireWriter writer;
    private final EventStreams<DistrictFeed.Asked> streams;

    DistrictStream(
            Vertx vertx,
            DistrictFeed feed,
            WireWriter writer,
            StreamBounds bounds,
            Problems problems) {
        this.feed = feed;
        this.writer = writer;
        this.streams = new EventStreams<>(vertx, this::read, bounds, problems);
    }

    void install(@Observes Router router, ObjectMapper json) {
        router.get(Paths.DISTRICT_CHANGES).handler(this::route);
        String document = EventDocument.ofGateway(json);
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
        request.checked();
        DistrictFeed.Asked asked =
                new DistrictFeed.Asked(
                        context.queryParams().get("type"), context.queryParams().get("subject"));
        DistrictPosition after = feed.position(request.pointer(), request.after());
        feed.read(after, asked, 1)
                .onSuccess(
                        read -> {
                            if (read.declined() == null) {
                                streams.begin(context, asked, after.text());
                            } else {
                                context.fail(Declining.passedOn(read.declined()));
                            }
                        })
                .onFailure(context::fail);
    }

    private Future<EventBatch> read(DistrictFeed.Asked asked, String after) {
        DistrictPosition from = feed.position("?after", after);
        return feed.read(from, asked, BATCH).map(read -> batch(asked, after, read));
    }

    private EventBatch batch(DistrictFeed.Asked asked, String after, DistrictFeed.Read read) {
        Buffer text = Buffer.buffer();
        for (Merged.Item item : read.merged().items()) {
            EventBatch.append(text, item.behind().text(), writer.write(item.event()));
        }
        String position = read.merged().position().text();
        boolean hasMore = !position.equals(after) && (read.merged().isCut() || !asked.isOpen());
        return new EventBatch(text, position, hasMore, away(read));
    }

    private @Nullable String away(DistrictFeed.Read read) {
        return read.unavailable().isEmpty()
                ? null
                : new String(writer.write(read.unavailable()), StandardCharsets.UTF_8);
    }
}
