package org.districtprogress.api.commitment;

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

/** The milestones of all commitments in one list, by the page or as a file. */
@Path(Paths.MILESTONES)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Commitments",
        description = "任务 — promises without a number, their milestones and evidence")
public interface MilestoneListApi {

    /** Every milestone that passes the filters, by commitment and code. */
    @GET
    @Operation(
            operationId = "listMilestones",
            summary = "The milestones of all commitments",
            description =
                    "全部节点. By code of the commitment, then by code of the milestone; with "
                            + "history=true every version; with trust=verified of the "
                            + "milestones that a second party has verified. With a format the whole list is a "
                            + "file, which an import takes again and finds unchanged.")
    Page<MilestoneView> milestones(
            @QueryParam("commitment") @Nullable String commitment,
            @QueryParam("campaign") @Nullable String campaign,
            @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("trust") @Nullable String trust,
            @QueryParam("history") @Nullable String history,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("format") @Nullable String format,
            @QueryParam("lang") @Nullable String lang);
}
