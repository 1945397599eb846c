package org.districtprogress.industry.deals;

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

/** The register of investment deals. */
@Path(Paths.BASE + "/investment-deals")
@Tag(
        name = "Investment deals",
        description = "招商项目台账 — investors from outside, what they agreed to and what arrived")
public interface InvestmentDealsApi extends RegisterApi<InvestmentDeal> {

    /** The investment deals that hold on a day. */
    @GET
    @Operation(
            operationId = "listRecords",
            summary = "Investment deals",
            description =
                    "招商项目台账. The investment deals as they hold on the day, by id or as sorted;"
                            + " several filters narrow the list together.")
    Page<RecordView<InvestmentDeal>> deals(
            @QueryParam("origin") @Nullable String origin,
            @QueryParam("investor") @Nullable String investor,
            @QueryParam("exclusion") @Nullable String exclusion,
            @QueryParam("signedFrom") @Nullable String signedFrom,
            @QueryParam("signedTo") @Nullable String signedTo,
            @QueryParam("receivedFrom") @Nullable String receivedFrom,
            @QueryParam("receivedTo") @Nullable String receivedTo,
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
