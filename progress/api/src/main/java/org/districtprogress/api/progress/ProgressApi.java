package org.districtprogress.api.progress;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.districtprogress.api.Paths;
import org.districtprogress.core.Nullable;

/** Where a service's campaigns stand. */
@Path(Paths.PROGRESS)
@Produces(MediaType.APPLICATION_JSON)
public interface ProgressApi {

    /** Everything the gateway needs of this service, in one answer. */
    @GET
    ProgressView progress(
            @QueryParam("on") @Nullable String on, @QueryParam("knownAt") @Nullable String knownAt);

    /** The month-ends from one month to another that have come, all as known at one moment. */
    @GET
    @Path("/timeline")
    TimelineView timeline(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("knownAt") @Nullable String knownAt);
}
