package org.districtprogress.industry.chains;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.districtprogress.api.Page;
import org.districtprogress.api.Paths;
import org.districtprogress.api.register.RecordView;
import org.districtprogress.api.register.RegisterApi;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register of industry chains. */
@Path(Paths.BASE + "/industry-chains")
@Tag(
        name = "Industry chains",
        description = "产业链台账 — industry chains with their leaders and dated work items")
public interface IndustryChainsApi extends RegisterApi<IndustryChain> {

    /** The industry chains that hold on a day. */
    @GET
    @Operation(
            operationId = "listRecords",
            summary = "Industry chains",
            description =
                    "产业链台账. The industry chains as they hold on the day, by id or as sorted;"
                            + " several filters narrow the list together.")
    Page<RecordView<IndustryChain>> chains(
            @QueryParam("level") @Nullable String level,
            @QueryParam("leader") @Nullable String leader,
            @QueryParam("dueFrom") @Nullable String dueFrom,
            @QueryParam("dueTo") @Nullable String dueTo,
            @QueryParam("state") @Nullable String state,
            @QueryParam("q") @Nullable String q,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("on") @Nullable String on,
            @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("trust") @Nullable String trust,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("history") @Nullable String history,
            @QueryParam("format") @Nullable String format,
            @QueryParam("lang") @Nullable String lang);
}
