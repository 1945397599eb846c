package org.districtprogress.problem.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.districtprogress.problem.answer.Problems;
import org.districtprogress.problem.answer.Refusal;
import org.districtprogress.problem.stream.StreamRequest;

/**
 * Sheds what is more than can be carried out: 503 with {@code Retry-After}, before anything is
 * done. Health and metrics are answered all the same, and streams of events have a bound of their
 * own.
 */
@Singleton
class CrowdGuard {

    /** Behind the guards of odd and of too frequent requests, before everything else. */
    private static final int THIRD = RequestGuard.FIRST - 2;

    /**
     * What takes work, here or at a service behind its prefix. What watches over a program and the
     * files of the page are answered all the same.
     */
    private static final Pattern COUNTED =
            Pattern.compile("(/[a-z]+)?/api/.*|/(oauth|embed|\\.well-known)/.*");

    private static final Pattern STREAM = Pattern.compile("(/[a-z]+)?/api/v1/(district/)?changes");
    private static final String RETRY_SECONDS = "1";

    private final Crowd crowd;
    private final SendTime sendTime;
    private final Problems problems;

    CrowdGuard(DoorBounds bounds, Problems problems) {
        this.crowd = new Crowd(bounds.most());
        this.sendTime = new SendTime(bounds, problems);
        this.problems = problems;
    }

    void install(@Observes Filters filters) {
        filters.register(this::admit, THIRD);
    }

    private void admit(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (isCounted(context)) {
            if (!crowd.admits(request)) {
                refuse(context);
                return;
            }
            context.addEndHandler(over -> crowd.leaves(request));
        }
        sendTime.limit(context);
        context.next();
    }

    private void refuse(RoutingContext context) {
        context.response().putHeader("Retry-After", RETRY_SECONDS);
        if (SendTime.hasBody(context.request())) {
            Farewell.after(context);
        }
        problems.answer(context, Refusal.of(503));
    }

    private static boolean isCounted(RoutingContext context) {
        return takesWork(context.request().path()) && !isStream(context);
    }

    static boolean takesWork(String path) {
        return COUNTED.matcher(path).matches();
    }

    static boolean mayStream(String path) {
        return STREAM.matcher(path).matches();
    }

    /** Only where events are streamed, and only what is answered by them. */
    private static boolean isStream(RoutingContext context) {
        return mayStream(context.request().path()) && new StreamRequest(context).isForStream();
    }
}
