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

/** The district-wide view over the three services, as the gateway answers it. */
@Path(Paths.DISTRICT)
@Produces(MediaType.APPLICATION_JSON)
public interface DistrictApi {

    /** Where the district stands on a day, as known at one moment. */
    @GET
    @Path("/progress")
    CompletionStage<DistrictProgressView> progress(
            @QueryParam("on") @Nullable String on, @QueryParam("knownAt") @Nullable String knownAt);

    /** The indicators of all services. */
    @GET
    @Path("/indicators")
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
    CompletionStage<IndicatorView> indicator(
            @PathParam("indicator") String indicator,
            @QueryParam("on") @Nullable String on,
            @QueryParam("knownAt") @Nullable String knownAt);

    /** The commitments of all services. */
    @GET
    @Path("/commitments")
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
    CompletionStage<DistrictTimelineView> timeline(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("knownAt") @Nullable String knownAt);
}
