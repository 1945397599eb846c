package org.districtprogress.api.assessment;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.districtprogress.api.Paths;

/** The formulas, versions and thresholds in force. */
@Path(Paths.METHODS)
@Produces(MediaType.APPLICATION_JSON)
public interface MethodsApi {

    /** Every method in force with its formulas. */
    @GET
    MethodsView methods();
}
