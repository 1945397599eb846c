package org.districtprogress.environment.integratedservices;

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

/** The register of integrated services. */
@Path(Paths.BASE + "/integrated-services")
@Tag(
        name = "Integrated services",
        description = "“一件事”集成服务台账 — matters done as one thing, with what that spares")
public interface IntegratedServicesApi extends RegisterApi<IntegratedService> {

    /** The integrated services that hold on a day. */
    @GET
    @Operation(
            operationId = "listRecords",
            summary = "Integrated services",
            description =
                    "“一件事”集成服务台账. The services as they hold on the day, by id or as sorted; several filters narrow the list together.")
    Page<RecordView<IntegratedService>> services(
            @QueryParam("leadDepartment") @Nullable String leadDepartment,
            @QueryParam("launchedFrom") @Nullable String launchedFrom,
            @QueryParam("launchedTo") @Nullable String launchedTo,
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
