package org.districtprogress.problem.rest;

import io.quarkus.logging.Log;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.districtprogress.api.problem.Problem;
import org.districtprogress.problem.answer.Problems;
import org.districtprogress.problem.answer.Refusal;

/** Problems as responses of a resource. */
@ApplicationScoped
public class ProblemResponses {

    private static final int RETRY_SECONDS = 1;

    private final Problems problems;
    private final CurrentVertxRequest current;

    ProblemResponses(Problems problems, CurrentVertxRequest current) {
        this.problems = problems;
        this.current = current;
    }

    /** The problem that this refusal is for the request at hand. */
    public Response.ResponseBuilder of(Refusal refusal) {
        return response(refusal, problems.of(refusal, request()));
    }

    /** Logs what was not expected, once, and says only under which id. */
    Response unexpected(Throwable thrown) {
        Refusal refusal = Refusal.unexpected();
        Problem problem = problems.of(refusal, request());
        if (isGone()) {
            Log.debugf(thrown, "event=caller-gone traceId=%s", problem.traceId());
        } else {
            Log.errorf(
                    thrown,
                    "event=unexpected-error traceId=%s method=%s path=%s",
                    problem.traceId(),
                    request().method(),
                    problem.instance());
        }
        return response(refusal, problem).build();
    }

    /** Logs in one line what is away, and asks the caller to come again. */
    Response unavailable(String cause) {
        Refusal refusal = Refusal.of(503);
        Problem problem = problems.of(refusal, request());
        Log.warnf(
                "event=database-away traceId=%s method=%s path=%s cause=\"%s\"",
                problem.traceId(),
                request().method(),
                problem.instance(),
                cause.replaceAll("\\s+", " "));
        return response(refusal, problem).build();
    }

    private Response.ResponseBuilder response(Refusal refusal, Problem problem) {
        Response.ResponseBuilder response =
                Response.status(problem.status())
                        .type(Problems.MEDIA_TYPE)
                        .header("Cache-Control", "no-store")
                        .entity(problems.json(problem));
        return refusal.isPassing()
                ? response.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                : response;
    }

    /** Who sent too slowly was told so, or hung up: what fails then is nobody's fault here. */
    private boolean isGone() {
        return current.getCurrent().response().ended() || current.getCurrent().response().closed();
    }

    private HttpServerRequest request() {
        return current.getCurrent().request();
    }
}
