package org.districtprogress.api.document;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.districtprogress.api.Paths;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The documents that show a milestone. */
@Path(Paths.COMMITMENTS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents")
public interface MilestoneDocumentsApi {

    /** Attaches a document to a milestone: 201, and 200 when it is attached already. */
    @PUT
    @Path("/{commitment}/milestones/{milestone}/documents/{document}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "attachToMilestone",
            summary = "Attach a document to a milestone",
            description =
                    "佐证. Says that an uploaded document shows this milestone, with a note or "
                            + "without; attached once, it stays. Again with the same note or none "
                            + "it is answered with the first attachment.")
    @APIResponse(
            responseCode = "201",
            description = "The attachment.",
            content = @Content(schema = @Schema(implementation = AttachmentView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The attachment that was there already.",
            content = @Content(schema = @Schema(implementation = AttachmentView.class)))
    Response attach(
            @PathParam("commitment") String commitment,
            @PathParam("milestone") String milestone,
            @PathParam("document") String document,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            @RequestBody(required = false) @Nullable NewAttachment body);
}
