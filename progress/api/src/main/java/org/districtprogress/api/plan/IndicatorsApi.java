package org.districtprogress.api.plan;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.districtprogress.api.Page;
import org.districtprogress.api.Paths;
import org.districtprogress.core.Nullable;

/** Definitions of indicators. */
@Path(Paths.INDICATORS)
@Produces(MediaType.APPLICATION_JSON)
public interface IndicatorsApi {

    /** The indicators of this service in the plan's order, those with a target first. */
    @GET
    Page<IndicatorView> indicators(
            @QueryParam("campaign") @Nullable String campaign,
            @QueryParam("workstream") @Nullable String workstream,
            @QueryParam("role") @Nullable String role,
            @QueryParam("on") @Nullable String on,
            @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor);

    /** One definition; 404 when this service does not own the code. */
    @GET
    @Path("/{indicator}")
    IndicatorView indicator(
            @PathParam("indicator") String indicator,
            @QueryParam("on") @Nullable String on,
            @QueryParam("knownAt") @Nullable String knownAt);
}
