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
import org.districtprogress.api.trust.NewVerdict;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Promises without a number: read them, plan their milestones, complete them. */
@Path(Paths.COMMITMENTS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Commitments",
        description = "任务 — promises without a number, their milestones and evidence")
public interface CommitmentsApi {

    /** The commitments of this service in the plan's order. */
    @GET
    @Operation(
            operationId = "listCommitments",
            summary = "Commitments",
            description =
                    "任务. The promises without a number in the order of the plan, each "
                            + "with its milestones and the state that they give it on the day; "
                            + "with trust=verified by those that a second party has verified.")
    Page<CommitmentView> commitments(
            @QueryParam("campaign") @Nullable String campaign,
            @QueryParam("workstream") @Nullable String workstream,
            @QueryParam("state") @Nullable String state,
            @QueryParam("on") @Nullable String on,
            @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("trust") @Nullable String trust,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor);

    /** One commitment with its milestones; 404 when this service does not own the code. */
    @GET
    @Path("/{commitment}")
    @Operation(
            operationId = "getCommitment",
            summary = "One commitment",
            description = "任务详情. One promise with its milestones and its state on the day.")
    CommitmentView commitment(
            @PathParam("commitment") String commitment,
            @QueryParam("on") @Nullable String on,
            @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("trust") @Nullable String trust);

    /** One milestone; its {@code ETag} is what {@code If-Match} wants. */
    @GET
    @Path("/{commitment}/milestones/{milestone}")
    @Operation(
            operationId = "getMilestone",
            summary = "One milestone",
            description =
                    "节点. The version known at the moment; its ETag is what If-Match "
                            + "wants of a change. With trust=verified there is none that no "
                            + "second party has verified.")
    MilestoneView milestone(
            @PathParam("commitment") String commitment,
            @PathParam("milestone") String milestone,
            @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("trust") @Nullable String trust);

    /** Every version of a milestone, the first one first. */
    @GET
    @Path("/{commitment}/milestones/{milestone}/history")
    @Operation(
            operationId = "listMilestoneVersions",
            summary = "Every version of a milestone",
            description =
                    "节点历史. All versions known at the moment, the first one first; with "
                            + "trust=verified those that a second party has verified.")
    Page<MilestoneView> milestoneHistory(
            @PathParam("commitment") String commitment,
            @PathParam("milestone") String milestone,
            @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("trust") @Nullable String trust,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor);

    /** Plans a milestone (201), or changes one with {@code If-Match} and a reason (200). */
    @PUT
    @Path("/{commitment}/milestones/{milestone}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "planMilestone",
            summary = "Plan or change a milestone",
            description =
                    "节点计划. Plans a milestone: 201. Changes one: 200, with If-Match and a "
                            + "reason; the earlier versions stay.")
    @APIResponse(
            responseCode = "201",
            description = "The planned milestone.",
            content = @Content(schema = @Schema(implementation = MilestoneView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The changed milestone, in its new version.",
            content = @Content(schema = @Schema(implementation = MilestoneView.class)))
    Response plan(
            @PathParam("commitment") String commitment,
            @PathParam("milestone") String milestone,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            NewMilestone body);

    /** Records the verdict of a second party: 201 with the milestone as it is trusted now. */
    @POST
    @Path("/{commitment}/milestones/{milestone}/verdict")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "judgeMilestone",
            summary = "Verify or reject a completed milestone",
            description =
                    "核验. A second party, never the one who reported, verifies that the milestone "
                            + "happened as its evidence says, or rejects it with a reason; with "
                            + "If-Match of the version that is judged. A rejected one counts as "
                            + "not done from then on, stays visible with its verdict, and can be "
                            + "completed anew. A later version is claimed again.")
    @APIResponse(
            responseCode = "201",
            description = "The milestone with its verdict.",
            content = @Content(schema = @Schema(implementation = MilestoneView.class)))
    Response judge(
            @PathParam("commitment") String commitment,
            @PathParam("milestone") String milestone,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            NewVerdict verdict);

    /** Completes a milestone with the day and its evidence: 201 with {@code Location}. */
    @POST
    @Path("/{commitment}/milestones/{milestone}/completion")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "completeMilestone",
            summary = "Complete a milestone",
            description =
                    "节点完成. Records the day it happened and the evidence, with If-Match of "
                            + "the version that is completed; done needs evidence, and happens "
                            + "once, unless a second party has rejected it.")
    @APIResponse(
            responseCode = "201",
            description = "The completed milestone, in its new version.",
            content = @Content(schema = @Schema(implementation = MilestoneView.class)))
    Response complete(
            @PathParam("commitment") String commitment,
            @PathParam("milestone") String milestone,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            NewCompletion body);
}
