package org.districtprogress.api.change;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.districtprogress.api.Paths;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What changed, in order. With {@code Accept: text/event-stream} the same as a stream. */
@Path(Paths.CHANGES)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Changes", description = "变更 — everything that is recorded, in order")
public interface ChangesApi {

    /** The changes behind a position. */
    @GET
    @Operation(
            operationId = "listChanges",
            summary = "What changed since",
            description =
                    "变更事件. Everything that was recorded behind a position, as CloudEvents 1.0 in the"
                            + " order of commits, without gaps: ask again from next, and nothing is"
                            + " missed or seen twice. next is always there; where it is the position"
                            + " that was asked, nothing follows yet. With Accept: text/event-stream"
                            + " the same comes as server-sent events as soon as it is committed, each"
                            + " with its position as id; Last-Event-ID resumes. What is streamed is"
                            + " described by the AsyncAPI document at /q/asyncapi.")
    ChangePage changes(
            @QueryParam("after") @Nullable String after,
            @QueryParam("type") @Nullable String type,
            @QueryParam("subject") @Nullable String subject,
            @QueryParam("limit") @Nullable String limit);
}
