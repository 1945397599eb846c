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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Definitions of indicators. */
@Path(Paths.INDICATORS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators", description = "指标 — what is measured, and what the plan promises of it")
public interface IndicatorsApi {

    /** The indicators of this service in the plan's order, those with a target first. */
    @GET
    @Operation(
            operationId = "listIndicators",
            summary = "Indicators",
            description =
                    "指标. Definitions in the order of the plan, those with a target "
                            + "first: names, unit, accumulation, frequency, target with its "
                            + "strength, baseline, and the place in the source.")
    Page<IndicatorView> indicators(
            @QueryParam("campaign") @Nullable String campaign,
            @QueryParam("workstream") @Nullable String workstream,
            @QueryParam("role") @Nullable String role,
            @QueryParam("on") @Nullable String on,
            @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("trust") @Nullable String trust,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor);

    /** One definition; 404 when this service does not own the code. */
    @GET
    @Path("/{indicator}")
    @Operation(
            operationId = "getIndicator",
            summary = "One indicator",
            description =
                    "指标定义. One definition. A code that belongs to another service is not "
                            + "found here.")
    IndicatorView indicator(
            @PathParam("indicator") String indicator,
            @QueryParam("on") @Nullable String on,
            @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("trust") @Nullable String trust);
}
