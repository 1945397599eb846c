package org.districtprogress.industry.projects;

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

/** The register of projects. */
@Path(Paths.BASE + "/projects")
@Tag(
        name = "Projects",
        description = "项目台账 — key, major and upgrade projects with their investment")
public interface ProjectsApi extends RegisterApi<Project> {

    /** The projects that hold on a day. */
    @GET
    @Operation(
            operationId = "listRecords",
            summary = "Projects",
            description =
                    "项目台账. The projects as they hold on the day, by id or as sorted; several"
                            + " filters narrow the list together.")
    Page<RecordView<Project>> projects(
            @QueryParam("list") @Nullable String list,
            @QueryParam("listYear") @Nullable String listYear,
            @QueryParam("phase") @Nullable String phase,
            @QueryParam("nature") @Nullable String nature,
            @QueryParam("chain") @Nullable String chain,
            @QueryParam("enterprise") @Nullable String enterprise,
            @QueryParam("startedFrom") @Nullable String startedFrom,
            @QueryParam("startedTo") @Nullable String startedTo,
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
