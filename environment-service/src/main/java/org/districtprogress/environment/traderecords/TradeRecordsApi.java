package org.districtprogress.environment.traderecords;

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

/** The register of trade records. */
@Path(Paths.BASE + "/trade-records")
@Tag(
        name = "Trade records",
        description = "外贸进出口台账 — exports and imports by month, enterprise, class and market")
public interface TradeRecordsApi extends RegisterApi<TradeRecord> {

    /** The trade records that hold on a day. */
    @GET
    @Operation(
            operationId = "listRecords",
            summary = "Trade records",
            description =
                    "外贸进出口台账. The records as they hold on the day, by id or as sorted; several filters narrow the list together.")
    Page<RecordView<TradeRecord>> trades(
            @QueryParam("month") @Nullable String month,
            @QueryParam("monthFrom") @Nullable String monthFrom,
            @QueryParam("monthTo") @Nullable String monthTo,
            @QueryParam("enterprise") @Nullable String enterprise,
            @QueryParam("direction") @Nullable String direction,
            @QueryParam("productClass") @Nullable String productClass,
            @QueryParam("newThree") @Nullable String newThree,
            @QueryParam("market") @Nullable String market,
            @QueryParam("beltAndRoad") @Nullable String beltAndRoad,
            @QueryParam("rcep") @Nullable String rcep,
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
