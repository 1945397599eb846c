package org.districtprogress.service.rest;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.districtprogress.api.imports.ImportErrorView;
import org.districtprogress.api.problem.ProblemError;
import org.districtprogress.problem.answer.Problems;
import org.districtprogress.problem.answer.Refusal;
import org.districtprogress.service.imports.RejectedImport;

/** A file that was refused for its rows, as a problem; {@code Location} leads to all of it. */
@ApplicationScoped
class RejectedImports {

    private static final int UNPROCESSABLE = 422;

    private final Problems problems;
    private final CurrentVertxRequest current;

    RejectedImports(Problems problems, CurrentVertxRequest current) {
        this.problems = problems;
        this.current = current;
    }

    Response answer(RejectedImport rejected) {
        Refusal refusal =
                new Refusal(
                        UNPROCESSABLE,
                        "rows-rejected",
                        rejected.detail(),
                        rejected.errors().stream().map(RejectedImports::onWire).toList());
        return Response.status(UNPROCESSABLE)
                .type(Problems.MEDIA_TYPE)
                .location(URI.create(rejected.path()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problems.json(problems.of(refusal, current.getCurrent().request())))
                .build();
    }

    /** The row is the first step into the file. */
    private static ProblemError onWire(ImportErrorView error) {
        return new ProblemError(
                "/" + error.row() + error.pointer(),
                error.code(),
                error.message().en(),
                error.found());
    }
}
