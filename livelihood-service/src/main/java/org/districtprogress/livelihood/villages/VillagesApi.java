package org.districtprogress.livelihood.villages;

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

/** The register of villages. */
@Path(Paths.BASE + "/villages")
@Tag(
        name = "Villages",
        description =
                "村台账 — villages with their collective incomes, recognitions and Party ratings")
public interface VillagesApi extends RegisterApi<Village> {

    /** The villages that hold on a day. */
    @GET
    @Operation(
            operationId = "listRecords",
            summary = "Villages",
            description =
                    "村台账. The villages as they hold on the day, by id or as sorted; several"
                            + " filters narrow the list together. `rating` is that of the latest"
                            + " year rated, and `income` sorts by the latest statement of the"
                            + " latest year.")
    Page<RecordView<Village>> villages(
            @QueryParam("town") @Nullable String town,
            @QueryParam("inScope") @Nullable String inScope,
            @QueryParam("recognition") @Nullable String recognition,
            @QueryParam("rating") @Nullable String rating,
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
