package org.districtprogress.livelihood.works;

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

/** The register of public works. */
@Path(Paths.BASE + "/public-works")
@Tag(
        name = "Public works",
        description = "公共工程台账 — roads, schools, clinics, care, sports, culture, parks and farmland")
public interface WorksApi extends RegisterApi<PublicWork> {

    /** The public works that hold on a day. */
    @GET
    @Operation(
            operationId = "listRecords",
            summary = "Public works",
            description =
                    "公共工程台账. The works as they hold on the day, by id or as sorted; several"
                            + " filters narrow the list together. `commitment` is the code of the"
                            + " commitment of the plan that a work serves.")
    Page<RecordView<PublicWork>> publicWorks(
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("stage") @Nullable String stage,
            @QueryParam("commitment") @Nullable String commitment,
            @QueryParam("plannedFinishFrom") @Nullable String plannedFinishFrom,
            @QueryParam("plannedFinishTo") @Nullable String plannedFinishTo,
            @QueryParam("openedFrom") @Nullable String openedFrom,
            @QueryParam("openedTo") @Nullable String openedTo,
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
