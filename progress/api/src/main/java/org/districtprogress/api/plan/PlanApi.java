package org.districtprogress.api.plan;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.districtprogress.api.Paths;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The plan as the service that owns a part of it sees it. */
@Path(Paths.PLAN)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plan", description = "计划 — the adopted plan, as this service owns a part of it")
public interface PlanApi {

    /** The plan with this service's campaigns and workstreams, and counts. */
    @GET
    @Operation(
            operationId = "getPlan",
            summary = "The plan",
            description =
                    "计划. The adopted plan with the campaigns and workstreams that this "
                            + "service owns, the units in use, and how many indicators, "
                            + "commitments and context figures there are.")
    PlanView plan(
            @QueryParam("on") @Nullable String on, @QueryParam("knownAt") @Nullable String knownAt);
}
