package org.districtprogress.api.plan;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.districtprogress.api.Paths;
import org.districtprogress.core.Nullable;

/** The plan as the service that owns a part of it sees it. */
@Path(Paths.PLAN)
@Produces(MediaType.APPLICATION_JSON)
public interface PlanApi {

    /** The plan with this service's campaigns and workstreams, and counts. */
    @GET
    PlanView plan(
            @QueryParam("on") @Nullable String on, @QueryParam("knownAt") @Nullable String knownAt);
}
