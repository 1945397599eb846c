package org.districtprogress.api.assessment;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.districtprogress.api.Paths;
import org.districtprogress.core.Nullable;

/** One indicator judged on a day. */
@Path(Paths.INDICATORS)
@Produces(MediaType.APPLICATION_JSON)
public interface AssessmentApi {

    /** The assessment; 409 for context, which is never judged. */
    @GET
    @Path("/{indicator}/assessment")
    AssessmentView assessment(
            @PathParam("indicator") String indicator,
            @QueryParam("on") @Nullable String on,
            @QueryParam("knownAt") @Nullable String knownAt);
}
