package org.districtprogress.environment.idleassets;

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

/** The register of idle assets. */
@Path(Paths.BASE + "/idle-assets")
@Tag(
        name = "Idle assets",
        description =
                "闲置资产台账 — land, buildings and equipment lying idle, and their way back into use")
public interface IdleAssetsApi extends RegisterApi<IdleAsset> {

    /** The idle assets that hold on a day. */
    @GET
    @Operation(
            operationId = "listRecords",
            summary = "Idle assets",
            description =
                    "闲置资产台账. The assets as they hold on the day, by id or as sorted; several filters narrow the list together.")
    Page<RecordView<IdleAsset>> assets(
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("owner") @Nullable String owner,
            @QueryParam("idleFrom") @Nullable String idleFrom,
            @QueryParam("idleTo") @Nullable String idleTo,
            @QueryParam("putToUseFrom") @Nullable String putToUseFrom,
            @QueryParam("putToUseTo") @Nullable String putToUseTo,
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
