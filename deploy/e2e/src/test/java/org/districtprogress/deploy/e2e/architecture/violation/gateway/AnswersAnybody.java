package org.districtprogress.deploy.e2e.architecture.violation.gateway;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Says nothing of who may call it. */
@Path("/anybody")
class AnswersAnybody {

    @GET
    String answer() {
        return "";
    }
}
