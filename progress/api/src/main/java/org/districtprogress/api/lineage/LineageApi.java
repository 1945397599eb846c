package org.districtprogress.api.lineage;

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

/** From a figure down to its rows. */
@Path(Paths.INDICATORS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Lineage", description = "溯源 — the rows and documents that make a number")
public interface LineageApi {

    /** What makes an indicator's figure on a day, as known at a moment. */
    @GET
    @Path("/{indicator}/lineage")
    @Operation(
            operationId = "getLineage",
            summary = "What makes a figure",
            description =
                    "指标溯源. The figure with the rows that make it and what each contributes; over all"
                            + " pages the contributions add up to numerator and denominator to the"
                            + " last digit. 'since' is the day from which a row counts, 'businessDay' the"
                            + " one on which it happened; 'through' the record of another register"
                            + " because of which it counts, such as the upgrade that covers an"
                            + " enterprise. A register's rule is chosen by its code, the judged one"
                            + " without.")
    LineageView lineage(
            @PathParam("indicator") String indicator,
            @QueryParam("on") @Nullable String on,
            @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("trust") @Nullable String trust,
            @QueryParam("rule") @Nullable String rule,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor);
}
