package org.districtprogress.api.district;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.CompletionStage;
import org.districtprogress.api.Paths;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who has reported what is owed, by department. */
@Path(Paths.DISTRICT)
@Tag(name = "District", description = "全区 — the three services as one")
public interface DistrictReportingApi {

    /** What each department owes, and whether it has reported it. */
    @GET
    @Path("/reporting")
    @Produces({MediaType.APPLICATION_JSON, DistrictApi.CSV})
    @Operation(
            operationId = "getDistrictReporting",
            summary = "Whether each department has reported what it owns",
            description =
                    "报送情况. The numbers of the plan under the department that owns them, each with "
                            + "its latest period and whether its report is in time. Who owns what "
                            + "is as clients are admitted today, whatever day and moment is "
                            + "asked; a number of several departments stands under each, and what "
                            + "nobody owns stands last, under null. With a service down complete "
                            + "is false, and its numbers are the last good ones or absent.")
    CompletionStage<DistrictReportingView> reporting(
            @QueryParam("on") @Nullable String on,
            @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("trust") @Nullable String trust,
            @QueryParam("format") @Nullable String format);
}
