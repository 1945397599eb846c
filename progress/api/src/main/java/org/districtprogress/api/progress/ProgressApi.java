package org.districtprogress.api.progress;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.districtprogress.api.Paths;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a service's campaigns stand. */
@Path(Paths.PROGRESS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress", description = "进度 — where the campaigns of this service stand")
public interface ProgressApi {

    /** Everything the gateway needs of this service, in one answer. */
    @GET
    @Operation(
            operationId = "getProgress",
            summary = "Where the campaigns stand",
            description =
                    "进度. Each campaign of this service on a day: tally, overdue, index "
                            + "with bounds, every assessment, and the commitments by state.")
    ProgressView progress(
            @QueryParam("on") @Nullable String on,
            @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("trust") @Nullable String trust);

    /** The month-ends from one month to another that have come, all as known at one moment. */
    @GET
    @Path("/timeline")
    @Operation(
            operationId = "getTimeline",
            summary = "Month by month",
            description =
                    "逐月进度. Every month-end that has come: tally, index and the status of "
                            + "each indicator, all as known at one moment.")
    TimelineView timeline(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("trust") @Nullable String trust);
}
