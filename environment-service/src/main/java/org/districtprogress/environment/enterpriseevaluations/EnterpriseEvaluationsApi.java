package org.districtprogress.environment.enterpriseevaluations;

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

/** The register of enterprise evaluations. */
@Path(Paths.BASE + "/enterprise-evaluations")
@Tag(
        name = "Enterprise evaluations",
        description =
                "亩产效益评价台账 — the yearly evaluation of how intensively enterprises use resources")
public interface EnterpriseEvaluationsApi extends RegisterApi<EnterpriseEvaluation> {

    /** The evaluations that hold on a day. */
    @GET
    @Operation(
            operationId = "listRecords",
            summary = "Enterprise evaluations",
            description =
                    "亩产效益评价台账. The evaluations as they hold on the day, by id or as sorted; several filters narrow the list together.")
    Page<RecordView<EnterpriseEvaluation>> evaluations(
            @QueryParam("year") @Nullable String year,
            @QueryParam("evaluationClass") @Nullable String evaluationClass,
            @QueryParam("enterprise") @Nullable String enterprise,
            @QueryParam("publishedFrom") @Nullable String publishedFrom,
            @QueryParam("publishedTo") @Nullable String publishedTo,
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
