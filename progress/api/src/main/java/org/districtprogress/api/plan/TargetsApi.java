package org.districtprogress.api.plan;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Targets in every version: as the plan was adopted, and as it was revised since. */
@Path(Paths.INDICATORS + "/{indicator}/target")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Targets",
        description = "目标 — what the plan promises of a number, and each revision with its reason")
public interface TargetsApi {

    /**
     * The version known at a moment; its {@code ETag} is what {@code If-Match} wants. 409 for
     * context, which has no target.
     */
    @GET
    @Operation(
            operationId = "getTarget",
            summary = "The target of an indicator",
            description =
                    "目标. Value, due day, strength, weight, schedule and suspension as known at the"
                            + " moment: the plan as adopted, or its latest revision. The ETag is"
                            + " what If-Match wants of a revision.")
    TargetVersionView target(
            @PathParam("indicator") String indicator,
            @QueryParam("knownAt") @Nullable String knownAt);

    /** Every version known at a moment, the plan as adopted first. */
    @GET
    @Path("/history")
    @Operation(
            operationId = "listTargetVersions",
            summary = "Every version of a target",
            description =
                    "目标调整历史. The plan as adopted, then each revision with its reason, in order."
                            + " Whoever asks with an earlier knownAt sees what was promised then,"
                            + " and is answered by it.")
    Page<TargetVersionView> targetHistory(
            @PathParam("indicator") String indicator,
            @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor);

    /** Revises a target with {@code If-Match} and a reason: 200 with its new version. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reviseTarget",
            summary = "Revise a target",
            description =
                    "目标调整. Replaces the target from now on, with If-Match of the version that is"
                            + " revised and a reason; the earlier versions stay and are answered to"
                            + " whoever asks what was known before. Judged is by the version known"
                            + " at the moment, for the whole year. suspendedFrom suspends the"
                            + " number from that day; left out, it stands again.")
    @APIResponse(
            responseCode = "200",
            description = "The revised target, in its new version.",
            content = @Content(schema = @Schema(implementation = TargetVersionView.class)))
    Response revise(
            @PathParam("indicator") String indicator,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            NewTarget body);
}
