package org.districtprogress.gateway.forwarding;

import io.netty.channel.ConnectTimeoutException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.districtprogress.gateway.ask.Fault;
import org.districtprogress.gateway.ask.FaultKind;
import org.districtprogress.gateway.roster.CampaignService;
import org.districtprogress.problem.answer.Problems;
import org.districtprogress.problem.answer.Refusal;
import org.districtprogress.problem.http.Farewell;

/** What a caller is told when a request cannot be passed on, or its answer not back. */
@Singleton
final class ForwardingProblems {

    private final Problems problems;

    ForwardingProblems(Problems problems) {
        this.problems = problems;
    }

    /** No connection to the service. */
    void unreachable(RoutingContext context, CampaignService service, Throwable cause) {
        boolean isSlow = isTimeout(cause);
        refuse(
                context,
                new Fault(
                        isSlow ? FaultKind.TIMED_OUT : FaultKind.REFUSED,
                        service.name()
                                + (isSlow
                                        ? " did not take the connection in time."
                                        : " does not accept connections.")));
    }

    /** The exchange broke; once the answer has begun, all that is left is to break it off too. */
    void broken(RoutingContext context, CampaignService service, Throwable cause) {
        if (context.response().headWritten()) {
            context.request().connection().close();
            return;
        }
        context.response().headers().clear();
        if (cause instanceof BoundedUpload.UploadTooLargeException) {
            Farewell.after(context);
            problems.answer(context, Refusal.of(413));
        } else if (isTimeout(cause)) {
            refuse(
                    context,
                    new Fault(FaultKind.TIMED_OUT, service.name() + " did not answer in time."));
        } else {
            refuse(
                    context,
                    new Fault(
                            FaultKind.BROKE_OFF,
                            service.name() + " broke off before it had answered."));
        }
    }

    /** The service's answer is not what it has to be. */
    void refuse(RoutingContext context, Fault fault) {
        problems.answer(
                context,
                new Refusal(fault.kind().status(), fault.kind().code(), fault.detail(), List.of()));
    }

    /** There is nothing to pass on at this path. */
    void unknown(RoutingContext context) {
        problems.answer(context, Refusal.of(404));
    }

    /** Connecting in time is a timeout of the connection, answering in time one of the stream. */
    private static boolean isTimeout(Throwable cause) {
        return cause instanceof TimeoutException || cause instanceof ConnectTimeoutException;
    }
}
