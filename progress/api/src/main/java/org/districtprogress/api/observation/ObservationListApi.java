package org.districtprogress.api.observation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.districtprogress.api.Page;
import org.districtprogress.api.Paths;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The figures of all indicators in one list, by the page or as a file. */
@Path(Paths.OBSERVATIONS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Observations", description = "观测值 — figures as they are read, reported and corrected")
public interface ObservationListApi {

    /** Every figure that passes the filters, by indicator, then as the series of each. */
    @GET
    @Operation(
            operationId = "listAllObservations",
            summary = "The figures of all indicators",
            description =
                    "全部观测值. By code of the indicator, then by last day of the period. With a format "
                            + "the whole list is a file, which an import takes again and finds "
                            + "unchanged; with history=true every revision with its reason.")
    Page<ObservationView> allObservations(
            @QueryParam("indicator") @Nullable String indicator,
            @QueryParam("campaign") @Nullable String campaign,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("area") @Nullable String area,
            @QueryParam("system") @Nullable String system,
            @QueryParam("on") @Nullable String on,
            @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("trust") @Nullable String trust,
            @QueryParam("history") @Nullable String history,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("format") @Nullable String format,
            @QueryParam("lang") @Nullable String lang);
}
