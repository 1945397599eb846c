package org.districtprogress.problem.http;

import io.quarkus.logging.Log;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.districtprogress.api.problem.Problem;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.problem.answer.Problems;
import org.districtprogress.problem.answer.Refusal;

/**
 * Answers what no route answers, and what a route fails with, in place of the framework's pages.
 */
@Singleton
class RouterProblems {

    private static final List<Integer> STATUSES =
            List.of(400, 401, 403, 404, 405, 406, 408, 411, 413, 414, 415, 431, 500, 501, 503);

    /** Behind every failure handler of a route, before the framework's last one. */
    private static final int LATE = Integer.MAX_VALUE - 1;

    private final Problems problems;

    RouterProblems(Problems problems) {
        this.problems = problems;
    }

    void install(@Observes Router router) {
        router.route().order(LATE).failureHandler(this::failed);
        for (int status : STATUSES) {
            router.errorHandler(status, context -> unanswered(context, status));
        }
    }

    private void unanswered(RoutingContext context, int status) {
        if (!PathRule.allows(context.request().path())) {
            problems.answer(context, PathRule.REFUSAL);
        } else if (status == 500) {
            unexpected(context, context.failure());
        } else {
            problems.answer(context, Refusal.of(status));
        }
    }

    private void failed(RoutingContext context) {
        Throwable failure = context.failure();
        int status = context.statusCode();
        if (failure instanceof SecurityException) {
            context.next();
        } else if (!PathRule.allows(context.request().path())) {
            problems.answer(context, PathRule.REFUSAL);
        } else if (failure instanceof ProgressException refused) {
            problems.answer(context, Refusal.of(refused));
        } else if (failure instanceof RejectedExecutionException) {
            Log.warn("event=worker-threads-exhausted");
            problems.answer(context, Refusal.of(503));
        } else if (status >= 400 && status != 500) {
            problems.answer(context, Refusal.of(status));
        } else {
            unexpected(context, failure);
        }
    }

    /** Who was answered already, or hung up, is told nothing more. */
    private void unexpected(RoutingContext context, Throwable failure) {
        if (context.response().ended() || context.response().closed()) {
            Log.debugf(failure, "event=caller-gone path=%s", context.request().path());
            return;
        }
        Problem problem = problems.of(Refusal.unexpected(), context.request());
        Log.errorf(
                failure,
                "event=unexpected-error traceId=%s method=%s path=%s",
                problem.traceId(),
                context.request().method(),
                problem.instance());
        problems.answer(context, problem);
    }
}
