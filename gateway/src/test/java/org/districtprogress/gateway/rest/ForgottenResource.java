package org.districtprogress.gateway.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** An endpoint of which somebody forgot to say who may call it. */
@Path(ForgottenResource.PATH)
public class ForgottenResource {

    static final String PATH = "/forgotten";

    @GET
    @Operation(hidden = true)
    public String answer() {
        return "told";
    }
}
