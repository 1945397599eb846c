package org.districtprogress.api.assessment;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.districtprogress.api.Paths;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The formulas, versions and thresholds in force. */
@Path(Paths.METHODS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Methods", description = "方法 — the formulas and thresholds in force")
public interface MethodsApi {

    /** Every method in force with its formulas. */
    @GET
    @Operation(
            operationId = "getMethods",
            summary = "The methods in force",
            description =
                    "方法. Every formula with its version and thresholds, so that a "
                            + "verdict can be recomputed.")
    MethodsView methods();
}
