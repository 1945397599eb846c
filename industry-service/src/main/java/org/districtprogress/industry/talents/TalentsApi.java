package org.districtprogress.industry.talents;

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

/** The register of talents. */
@Path(Paths.BASE + "/talents")
@Tag(
        name = "Talents",
        description = "人才工程台账 — persons selected for talent programmes, names masked")
public interface TalentsApi extends RegisterApi<Talent> {

    /** The talents that hold on a day. */
    @GET
    @Operation(
            operationId = "listRecords",
            summary = "Talents",
            description =
                    "人才工程台账. The persons as they hold on the day, by id or as sorted, their"
                            + " names masked; several filters narrow the list together.")
    Page<RecordView<Talent>> talents(
            @QueryParam("programme") @Nullable String programme,
            @QueryParam("level") @Nullable String level,
            @QueryParam("batchYear") @Nullable String batchYear,
            @QueryParam("employer") @Nullable String employer,
            @QueryParam("announcedFrom") @Nullable String announcedFrom,
            @QueryParam("announcedTo") @Nullable String announcedTo,
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
