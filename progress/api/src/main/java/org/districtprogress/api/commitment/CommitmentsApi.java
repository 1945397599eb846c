package org.districtprogress.api.commitment;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.districtprogress.api.Page;
import org.districtprogress.api.Paths;
import org.districtprogress.core.Nullable;

/** Promises without a number: read them, plan their milestones, complete them. */
@Path(Paths.COMMITMENTS)
@Produces(MediaType.APPLICATION_JSON)
public interface CommitmentsApi {

    /** The commitments of this service in the plan's order. */
    @GET
    Page<CommitmentView> commitments(
            @QueryParam("campaign") @Nullable String campaign,
            @QueryParam("workstream") @Nullable String workstream,
            @QueryParam("state") @Nullable String state,
            @QueryParam("on") @Nullable String on,
            @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor);

    /** One commitment with its milestones; 404 when this service does not own the code. */
    @GET
    @Path("/{commitment}")
    CommitmentView commitment(
            @PathParam("commitment") String commitment,
            @QueryParam("on") @Nullable String on,
            @QueryParam("knownAt") @Nullable String knownAt);

    /** One milestone; its {@code ETag} is what {@code If-Match} wants. */
    @GET
    @Path("/{commitment}/milestones/{milestone}")
    MilestoneView milestone(
            @PathParam("commitment") String commitment,
            @PathParam("milestone") String milestone,
            @QueryParam("knownAt") @Nullable String knownAt);

    /** Every version of a milestone, the first one first. */
    @GET
    @Path("/{commitment}/milestones/{milestone}/history")
    Page<MilestoneView> milestoneHistory(
            @PathParam("commitment") String commitment,
            @PathParam("milestone") String milestone,
            @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor);

    /** Plans a milestone (201), or changes one with {@code If-Match} and a reason (200). */
    @PUT
    @Path("/{commitment}/milestones/{milestone}")
    @Consumes(MediaType.APPLICATION_JSON)
    Response plan(
            @PathParam("commitment") String commitment,
            @PathParam("milestone") String milestone,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            NewMilestone body);

    /** Completes a milestone with the day and its evidence: 201 with {@code Location}. */
    @POST
    @Path("/{commitment}/milestones/{milestone}/completion")
    @Consumes(MediaType.APPLICATION_JSON)
    Response complete(
            @PathParam("commitment") String commitment,
            @PathParam("milestone") String milestone,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            NewCompletion body);
}
