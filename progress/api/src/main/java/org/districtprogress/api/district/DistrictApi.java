package org.districtprogress.api.district;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.CompletionStage;
import org.districtprogress.api.Paths;
import org.districtprogress.api.assessment.RequiredPaceView;
import org.districtprogress.api.commitment.CommitmentView;
import org.districtprogress.api.lineage.LineageView;
import org.districtprogress.api.plan.IndicatorView;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The district-wide view over the three services, as the gateway answers it. */
@Path(Paths.DISTRICT)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "District", description = "全区 — the three services as one")
public interface DistrictApi {

    /** The media type of an answer as a table. */
    String CSV = "text/csv";

    /** Where the district stands on a day, as known at one moment. */
    @GET
    @Path("/progress")
    @Produces({MediaType.APPLICATION_JSON, CSV})
    @Operation(
            operationId = "getDistrictProgress",
            summary = "Where the district stands",
            description =
                    "全区进度. The three services are asked at once and read at one "
                            + "knownAt. One that does not answer is named in unavailable; its "
                            + "campaign is STALE, with its last good answer dated, or MISSING; "
                            + "complete is then false, and the index is null with bounds. Tally, "
                            + "overdue, index and worst are over the three campaigns; the "
                            + "guarantee is shown beside them.")
    CompletionStage<DistrictProgressView> progress(
            @QueryParam("on") @Nullable String on,
            @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("trust") @Nullable String trust,
            @QueryParam("table") @Nullable String table,
            @QueryParam("format") @Nullable String format);

    /** The indicators of all services. */
    @GET
    @Path("/indicators")
    @Produces({MediaType.APPLICATION_JSON, CSV})
    @Operation(
            operationId = "listDistrictIndicators",
            summary = "Indicators of all services",
            description =
                    "全区指标. Service by service in the order of the plan, all read at "
                            + "one moment; the pages that next leads to are of the same day and "
                            + "moment. With a service down complete is false, and its indicators "
                            + "are the last good ones or absent.")
    CompletionStage<DistrictPage<IndicatorView>> indicators(
            @QueryParam("campaign") @Nullable String campaign,
            @QueryParam("workstream") @Nullable String workstream,
            @QueryParam("role") @Nullable String role,
            @QueryParam("on") @Nullable String on,
            @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("trust") @Nullable String trust,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("format") @Nullable String format);

    /** One definition, whichever service owns it; 404 only when every service says so. */
    @GET
    @Path("/indicators/{indicator}")
    @Operation(
            operationId = "getDistrictIndicator",
            summary = "One indicator, whichever service owns it",
            description =
                    "指标定义. 404 only when every service says that it does not own the "
                            + "code; where none has it and one does not answer, 503 names that "
                            + "one.")
    CompletionStage<IndicatorView> indicator(
            @PathParam("indicator") String indicator,
            @QueryParam("on") @Nullable String on,
            @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("trust") @Nullable String trust);

    /** The pace that an indicator needs, whichever service owns it. */
    @GET
    @Path("/indicators/{indicator}/required-pace")
    @Operation(
            operationId = "getDistrictRequiredPace",
            summary = "What is needed per month to arrive, whichever service owns the indicator",
            description =
                    "所需进度. What is still missing of the target, spread evenly over the calendar "
                            + "months from the day judged to the due day, beside what was done "
                            + "per month so far. Context has no target: 409. 404 only when every "
                            + "service says that it does not own the code; where none has it and "
                            + "one does not answer, 503 names that one.")
    CompletionStage<RequiredPaceView> requiredPace(
            @PathParam("indicator") String indicator,
            @QueryParam("on") @Nullable String on,
            @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("trust") @Nullable String trust);

    /** What makes an indicator's figure, whichever service owns it. */
    @GET
    @Path("/indicators/{indicator}/lineage")
    @Produces({MediaType.APPLICATION_JSON, CSV})
    @Operation(
            operationId = "getDistrictLineage",
            summary = "What makes a figure, whichever service owns it",
            description =
                    "指标溯源. The figure with the rows that make it, as its own service answers; the "
                            + "paths of rows and documents lead through the gateway. Over all "
                            + "pages the contributions add up to numerator and denominator to "
                            + "the last digit. 404 only when every service says that it does not "
                            + "own the code; where none has it and one does not answer, 503 "
                            + "names that one. It is never answered from an earlier answer.")
    CompletionStage<LineageView> lineage(
            @PathParam("indicator") String indicator,
            @QueryParam("on") @Nullable String on,
            @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("trust") @Nullable String trust,
            @QueryParam("rule") @Nullable String rule,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("format") @Nullable String format);

    /** The commitments of all services. */
    @GET
    @Path("/commitments")
    @Produces({MediaType.APPLICATION_JSON, CSV})
    @Operation(
            operationId = "listDistrictCommitments",
            summary = "Commitments of all services",
            description =
                    "全区任务. The promises without a number, with their milestones and "
                            + "their state on the day; ordered and paged like the indicators.")
    CompletionStage<DistrictPage<CommitmentView>> commitments(
            @QueryParam("campaign") @Nullable String campaign,
            @QueryParam("workstream") @Nullable String workstream,
            @QueryParam("state") @Nullable String state,
            @QueryParam("on") @Nullable String on,
            @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("trust") @Nullable String trust,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("format") @Nullable String format);

    /** What a supervisor would raise, of all services. */
    @GET
    @Path("/flags")
    @Produces({MediaType.APPLICATION_JSON, CSV})
    @Operation(
            operationId = "listDistrictFlags",
            summary = "What a supervisor would raise, of all services",
            description =
                    "全区疑点清单. Each flag with its service and the rows it is about, whose paths "
                            + "lead through the gateway; a flag alters no figure by itself. "
                            + "Of rejected rows nothing is raised, and with trust=verified only "
                            + "what verified rows raise. "
                            + "Ordered and paged like the indicators. A rule or a register is "
                            + "refused only when no service knows it.")
    CompletionStage<DistrictPage<DistrictFlag>> flags(
            @QueryParam("flag") @Nullable String rule,
            @QueryParam("register") @Nullable String register,
            @QueryParam("on") @Nullable String on,
            @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("trust") @Nullable String trust,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("format") @Nullable String format);

    /** What changed at any service, in the order of each. */
    @GET
    @Path("/changes")
    @Operation(
            operationId = "listDistrictChanges",
            summary = "What changed, at all services",
            description =
                    "全区变更事件. The change feeds of the services as one, behind a position that next"
                            + " gives; each service's events are in their order and come once. A"
                            + " service that is away is named in unavailable, the others go on, and"
                            + " what it recorded meanwhile comes when it is back. The paths lead"
                            + " through the gateway. With Accept: text/event-stream the same comes"
                            + " as server-sent events, each with the position behind it as id;"
                            + " Last-Event-ID resumes. What is streamed is described by the AsyncAPI"
                            + " document at /q/asyncapi.")
    CompletionStage<DistrictChanges> changes(
            @QueryParam("after") @Nullable String after,
            @QueryParam("type") @Nullable String type,
            @QueryParam("subject") @Nullable String subject,
            @QueryParam("limit") @Nullable String limit);

    /** Month by month: index, tally and each indicator's status. */
    @GET
    @Path("/timeline")
    @Produces({MediaType.APPLICATION_JSON, CSV})
    @Operation(
            operationId = "getDistrictTimeline",
            summary = "The district month by month",
            description =
                    "全区逐月进度. For every month-end that has come: tally, overdue and "
                            + "index over the campaigns, and the status of every indicator, "
                            + "those of the guarantee too, as known at one moment. Where a "
                            + "service does not answer the index is null with bounds.")
    CompletionStage<DistrictTimelineView> timeline(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("trust") @Nullable String trust,
            @QueryParam("table") @Nullable String table,
            @QueryParam("format") @Nullable String format);
}
