package org.districtprogress.problem.example;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The contract, with its query parameters declared here only. */
@Path("/api/v1/matters")
@Produces(MediaType.APPLICATION_JSON)
public interface MatterApi {

    @GET
    Matter matters(@QueryParam("on") String on, @QueryParam("knownAt") String knownAt);

    @GET
    @Path("/{matter}")
    Matter matter(@PathParam("matter") String matter);

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    Matter report(Matter matter);

    @GET
    @Path("/fault/{kind}")
    Matter fault(@PathParam("kind") String kind);
}
