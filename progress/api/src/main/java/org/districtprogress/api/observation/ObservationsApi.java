package org.districtprogress.api.observation;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.districtprogress.api.Page;
import org.districtprogress.api.Paths;
import org.districtprogress.core.Nullable;

/** The series of an indicator: read, report, correct with a reason, history. */
@Path(Paths.INDICATORS)
@Produces(MediaType.APPLICATION_JSON)
public interface ObservationsApi {

    /** The series by last day of the period; with {@code history=true} every revision. */
    @GET
    @Path("/{indicator}/observations")
    Page<ObservationView> observations(
            @PathParam("indicator") String indicator,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("area") @Nullable String area,
            @QueryParam("on") @Nullable String on,
            @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("history") @Nullable String history,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor);

    /** One observation by its id. */
    @GET
    @Path("/{indicator}/observations/{observation}")
    ObservationView observation(
            @PathParam("indicator") String indicator,
            @PathParam("observation") String observation,
            @QueryParam("knownAt") @Nullable String knownAt);

    /** Records a figure, or with a reason a correction: 201 with {@code Location}. */
    @POST
    @Path("/{indicator}/observations")
    @Consumes(MediaType.APPLICATION_JSON)
    Response report(
            @PathParam("indicator") String indicator,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            NewObservation observation);
}
