package org.districtprogress.industry.enterprises;

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

/** The register of enterprises. */
@Path(Paths.BASE + "/enterprises")
@Tag(
        name = "Enterprises",
        description = "企业台账 — listing candidates and reserves, recognitions, above-scale industry")
public interface EnterprisesApi extends RegisterApi<Enterprise> {

    /** The enterprises that hold on a day. */
    @GET
    @Operation(
            operationId = "listRecords",
            summary = "Enterprises",
            description =
                    "企业台账. The enterprises as they hold on the day, by id or as sorted; several"
                            + " filters narrow the list together.")
    Page<RecordView<Enterprise>> enterprises(
            @QueryParam("creditCode") @Nullable String creditCode,
            @QueryParam("scale") @Nullable String scale,
            @QueryParam("industryCode") @Nullable String industryCode,
            @QueryParam("aboveScaleYear") @Nullable String aboveScaleYear,
            @QueryParam("listing") @Nullable String listing,
            @QueryParam("stage") @Nullable String stage,
            @QueryParam("recognition") @Nullable String recognition,
            @QueryParam("certifiedFrom") @Nullable String certifiedFrom,
            @QueryParam("certifiedTo") @Nullable String certifiedTo,
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
