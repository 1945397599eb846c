package org.districtprogress.livelihood.matters;

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

/** The register of livelihood matters. */
@Path(Paths.BASE + "/livelihood-matters")
@Tag(
        name = "Livelihood matters",
        description = "民生实事台账 — the ten matters of a year, each with its measure and progress")
public interface MattersApi extends RegisterApi<LivelihoodMatter> {

    /** The livelihood matters that hold on a day. */
    @GET
    @Operation(
            operationId = "listRecords",
            summary = "Livelihood matters",
            description =
                    "民生实事台账. The matters as they hold on the day, by id or as sorted; several"
                            + " filters narrow the list together. `year` is the year the matter was"
                            + " promised for, `owner` the department that answers for it.")
    Page<RecordView<LivelihoodMatter>> livelihoodMatters(
            @QueryParam("year") @Nullable String year,
            @QueryParam("owner") @Nullable String owner,
            @QueryParam("delivered") @Nullable String delivered,
            @QueryParam("deliveredFrom") @Nullable String deliveredFrom,
            @QueryParam("deliveredTo") @Nullable String deliveredTo,
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
