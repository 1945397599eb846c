package org.districtprogress.industry.platforms;

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

/** The register of innovation platforms. */
@Path(Paths.BASE + "/innovation-platforms")
@Tag(
        name = "Innovation platforms",
        description =
                "创新平台台账 — incubation carriers, laboratories and centres with their recognitions")
public interface InnovationPlatformsApi extends RegisterApi<InnovationPlatform> {

    /** The innovation platforms that hold on a day. */
    @GET
    @Operation(
            operationId = "listRecords",
            summary = "Innovation platforms",
            description =
                    "创新平台台账. The innovation platforms as they hold on the day, by id or as"
                            + " sorted; several filters narrow the list together.")
    Page<RecordView<InnovationPlatform>> platforms(
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("level") @Nullable String level,
            @QueryParam("operator") @Nullable String operator,
            @QueryParam("recognisedFrom") @Nullable String recognisedFrom,
            @QueryParam("recognisedTo") @Nullable String recognisedTo,
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
