package org.districtprogress.api.district;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.CompletionStage;
import org.districtprogress.api.Paths;
import org.districtprogress.api.assessment.MethodsView;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the district is judged. */
@Path(Paths.DISTRICT)
@Tag(name = "District", description = "全区 — the three services as one")
public interface DistrictMethodsApi {

    /** The statuses, thresholds and formulas in force, whoever is away. */
    @GET
    @Path("/methods")
    @Produces({MediaType.APPLICATION_JSON, DistrictApi.CSV})
    @Operation(
            operationId = "getDistrictMethods",
            summary = "How the district is judged",
            description =
                    "评判方法. Every status in the order in which it is tried, the thresholds, and"
                            + " every formula, that of the index among them. They are the same at"
                            + " every service, and no service is asked for them.")
    CompletionStage<MethodsView> methods(
            @QueryParam("table") @Nullable String table,
            @QueryParam("format") @Nullable String format);
}
