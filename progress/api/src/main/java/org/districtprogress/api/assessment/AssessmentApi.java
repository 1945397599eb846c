package org.districtprogress.api.assessment;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.districtprogress.api.Paths;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One indicator judged on a day. */
@Path(Paths.INDICATORS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Assessments",
        description = "评估 — an indicator judged on a day, with all it takes to judge it again")
public interface AssessmentApi {

    /** The assessment; 409 for context, which is never judged. */
    @GET
    @Path("/{indicator}/assessment")
    @Operation(
            operationId = "getAssessment",
            summary = "The assessment of an indicator",
            description =
                    "评估. The status on a day with its reason, every input, the "
                            + "thresholds and the method. Context is never judged: 409.")
    AssessmentView assessment(
            @PathParam("indicator") String indicator,
            @QueryParam("on") @Nullable String on,
            @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("trust") @Nullable String trust);

    /** The pace that is needed; 409 for context, which has no target to arrive at. */
    @GET
    @Path("/{indicator}/required-pace")
    @Operation(
            operationId = "getRequiredPace",
            summary = "What is needed per month to arrive",
            description =
                    "所需进度. What is still missing of the target, spread evenly over the calendar "
                            + "months from the day judged to the due day, beside what was done "
                            + "per month so far. Context has no target: 409.")
    RequiredPaceView requiredPace(
            @PathParam("indicator") String indicator,
            @QueryParam("on") @Nullable String on,
            @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("trust") @Nullable String trust);
}
