package org.districtprogress.api.flag;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.districtprogress.api.Page;
import org.districtprogress.api.Paths;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a supervisor would raise. */
@Path(Paths.FLAGS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Flags", description = "疑点 — what a supervisor would raise, each with its rows")
public interface FlagsApi {

    /** Everything that is raised on a day, as known at a moment. */
    @GET
    @Operation(
            operationId = "listFlags",
            summary = "What a supervisor would raise",
            description =
                    "疑点清单. By rule, each with what was found and the rows it is about; a flag alters"
                            + " no figure by itself. Of rejected rows nothing is raised, and with"
                            + " trust=verified only what verified rows raise."
                            + " What rows have in common is raised where two of them"
                            + " hold on the day.")
    Page<FlagView> flags(
            @QueryParam("flag") @Nullable String rule,
            @QueryParam("register") @Nullable String register,
            @QueryParam("on") @Nullable String on,
            @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("trust") @Nullable String trust,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor);
}
