package org.districtprogress.api.district;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.concurrent.CompletionStage;
import org.districtprogress.api.Paths;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the district stands, for programs that watch numbers over time. */
@Path(Paths.DISTRICT)
@Tag(name = "District", description = "全区 — the three services as one")
public interface DistrictMetricsApi {

    /** The media type of OpenMetrics 1.0. */
    String OPEN_METRICS = "application/openmetrics-text; version=1.0.0; charset=utf-8";

    /** The district view as OpenMetrics 1.0; what is not known is left out and never 0. */
    @GET
    @Path("/metrics")
    @Produces(OPEN_METRICS)
    @Operation(
            operationId = "getDistrictMetrics",
            summary = "Where the district stands, as OpenMetrics",
            description =
                    "监测指标. Of every indicator attainment, expected share, pace, gap, status, whether "
                            + "its reporting is overdue, and from when its figure is; index, "
                            + "tally and commitments of district and campaigns; flags; which "
                            + "service answers. What is not known is left out: no sample is ever "
                            + "0 for want of a figure.")
    @APIResponse(
            responseCode = "200",
            description = "Metrics of OpenMetrics 1.0, ending with # EOF.",
            content =
                    @Content(
                            mediaType = "application/openmetrics-text",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    CompletionStage<String> metrics(
            @QueryParam("on") @Nullable String on,
            @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("trust") @Nullable String trust);
}
