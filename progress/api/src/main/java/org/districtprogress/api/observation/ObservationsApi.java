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
import org.districtprogress.api.trust.NewVerdict;
import org.districtprogress.api.trust.VerdictView;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The series of an indicator: read, report, correct with a reason, history. */
@Path(Paths.INDICATORS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Observations", description = "观测值 — figures as they are read, reported and corrected")
public interface ObservationsApi {

    /** The series by last day of the period; with {@code history=true} every revision. */
    @GET
    @Path("/{indicator}/observations")
    @Operation(
            operationId = "listObservations",
            summary = "The series of an indicator",
            description =
                    "观测序列. The figures whose period ended by the day, by last day of the "
                            + "period; with history=true every revision, the superseded ones too. "
                            + "trust=verified leaves out what no second party has verified; "
                            + "rejected figures stay, with their verdict.")
    Page<ObservationView> observations(
            @PathParam("indicator") String indicator,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("area") @Nullable String area,
            @QueryParam("on") @Nullable String on,
            @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("trust") @Nullable String trust,
            @QueryParam("history") @Nullable String history,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("format") @Nullable String format,
            @QueryParam("lang") @Nullable String lang);

    /** One observation by its id. */
    @GET
    @Path("/{indicator}/observations/{observation}")
    @Operation(
            operationId = "getObservation",
            summary = "One observation",
            description =
                    "观测值. One figure by its id, with its source; superseded says whether "
                            + "a later revision was known. With trust=verified there is none "
                            + "on which no second party has given its verdict.")
    ObservationView observation(
            @PathParam("indicator") String indicator,
            @PathParam("observation") String observation,
            @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("trust") @Nullable String trust);

    /** Every verdict on one observation, the first one first. */
    @GET
    @Path("/{indicator}/observations/{observation}/verdicts")
    @Operation(
            operationId = "listVerdicts",
            summary = "The verdicts on an observation",
            description =
                    "核验记录. What second parties found of one figure, the first verdict first; "
                            + "the last one holds. Without a verdict the list is empty.")
    Page<VerdictView> verdicts(
            @PathParam("indicator") String indicator,
            @PathParam("observation") String observation,
            @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("trust") @Nullable String trust,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor);

    /** Records the verdict of a second party: 201 with the observation as it is trusted now. */
    @POST
    @Path("/{indicator}/observations/{observation}/verdict")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "judgeObservation",
            summary = "Verify or reject a figure",
            description =
                    "核验. A second party, never the one who reported, verifies a figure or "
                            + "rejects it with a reason. A rejected figure counts nowhere from "
                            + "then on and stays visible with its verdict. Who changes their mind "
                            + "gives a reason; a superseded figure is judged no more, and a "
                            + "revision is claimed again.")
    @APIResponse(
            responseCode = "201",
            description = "The figure with its verdict.",
            content = @Content(schema = @Schema(implementation = ObservationView.class)))
    Response judge(
            @PathParam("indicator") String indicator,
            @PathParam("observation") String observation,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            NewVerdict verdict);

    /**
     * Records a figure, or with a reason and {@code If-Match} a correction: 201 with {@code
     * Location}. The same figure under the same record key again: 200.
     */
    @POST
    @Path("/{indicator}/observations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reportObservation",
            summary = "Report a figure",
            description =
                    "填报. Records one figure for one reference period. A period that this "
                            + "source system has reported before needs a reason, and If-Match "
                            + "with the figure that is corrected; that one stays in the history. "
                            + "The same figure under the same source.record again records "
                            + "nothing: 200 with what is there. Another unit of the same "
                            + "dimension is converted, and the original kept.")
    @APIResponse(
            responseCode = "201",
            description = "The recorded figure.",
            content = @Content(schema = @Schema(implementation = ObservationView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same figure, which was recorded under this record key before.",
            content = @Content(schema = @Schema(implementation = ObservationView.class)))
    Response report(
            @PathParam("indicator") String indicator,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            NewObservation observation);
}
