package org.districtprogress.api.district;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.CompletionStage;
import org.districtprogress.api.Paths;
import org.districtprogress.api.commitment.CommitmentView;
import org.districtprogress.api.plan.IndicatorView;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The district-wide view over the three services, as the gateway answers it. */
@Path(Paths.DISTRICT)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "District", description = "全区 — the three services as one")
public interface DistrictApi {

    /** Where the district stands on a day, as known at one moment. */
    @GET
    @Path("/progress")
    @Operation(
            operationId = "getDistrictProgress",
            summary = "Where the district stands",
            description =
                    "全区进度. The three campaigns and the guarantee on a day, all read at "
                            + "one moment. With a service down its part is STALE and dated, or "
                            + "MISSING; complete is then false, and an index that lacks a part is "
                            + "null with bounds.")
    CompletionStage<DistrictProgressView> progress(
            @QueryParam("on") @Nullable String on, @QueryParam("knownAt") @Nullable String knownAt);

    /** The indicators of all services. */
    @GET
    @Path("/indicators")
    @Operation(
            operationId = "listDistrictIndicators",
            summary = "Indicators of all services",
            description =
                    "全区指标. Definitions over all services, campaign by campaign; "
                            + "unavailable names a service that did not answer.")
    CompletionStage<DistrictPage<IndicatorView>> indicators(
            @QueryParam("campaign") @Nullable String campaign,
            @QueryParam("workstream") @Nullable String workstream,
            @QueryParam("role") @Nullable String role,
            @QueryParam("on") @Nullable String on,
            @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor);

    /** One definition, whichever service owns it; 404 only when every service says so. */
    @GET
    @Path("/indicators/{indicator}")
    @Operation(
            operationId = "getDistrictIndicator",
            summary = "One indicator, whichever service owns it",
            description =
                    "指标定义. Not found only when every service says so; with a service "
                            + "down that may own it: 503.")
    CompletionStage<IndicatorView> indicator(
            @PathParam("indicator") String indicator,
            @QueryParam("on") @Nullable String on,
            @QueryParam("knownAt") @Nullable String knownAt);

    /** The commitments of all services. */
    @GET
    @Path("/commitments")
    @Operation(
            operationId = "listDistrictCommitments",
            summary = "Commitments of all services",
            description =
                    "全区任务. The promises without a number over all services, with "
                            + "milestones and state; unavailable names a service that did not "
                            + "answer.")
    CompletionStage<DistrictPage<CommitmentView>> commitments(
            @QueryParam("campaign") @Nullable String campaign,
            @QueryParam("workstream") @Nullable String workstream,
            @QueryParam("state") @Nullable String state,
            @QueryParam("on") @Nullable String on,
            @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor);

    /** Month by month: index, tally and each indicator's status. */
    @GET
    @Path("/timeline")
    @Operation(
            operationId = "getDistrictTimeline",
            summary = "The district month by month",
            description =
                    "全区逐月进度. Every month-end that has come: tally, index and the status "
                            + "of each indicator, all as known at one moment.")
    CompletionStage<DistrictTimelineView> timeline(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("knownAt") @Nullable String knownAt);
}
