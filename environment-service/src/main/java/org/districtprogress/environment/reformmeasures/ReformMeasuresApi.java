package org.districtprogress.environment.reformmeasures;

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

/** The register of reform measures. */
@Path(Paths.BASE + "/reform-measures")
@Tag(
        name = "Reform measures",
        description = "改革措施台账 — measures, their documents and days, by the commitment they serve")
public interface ReformMeasuresApi extends RegisterApi<ReformMeasure> {

    /** The reform measures that hold on a day. */
    @GET
    @Operation(
            operationId = "listRecords",
            summary = "Reform measures",
            description =
                    "改革措施台账. The measures as they hold on the day, by id or as sorted; measureState is the state of the measure, state that of the record.")
    Page<RecordView<ReformMeasure>> measures(
            @QueryParam("commitment") @Nullable String commitment,
            @QueryParam("measureState") @Nullable String measureState,
            @QueryParam("issuedFrom") @Nullable String issuedFrom,
            @QueryParam("issuedTo") @Nullable String issuedTo,
            @QueryParam("reviewFrom") @Nullable String reviewFrom,
            @QueryParam("reviewTo") @Nullable String reviewTo,
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
