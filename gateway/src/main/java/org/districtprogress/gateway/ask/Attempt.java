package org.districtprogress.gateway.ask;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import org.districtprogress.core.Nullable;
import org.districtprogress.gateway.roster.CampaignService;

/**
 * One question under way. It ends once, by the whole answer or by the first fault; a fault resets
 * the connection, so that nothing that comes later is read.
 */
final class Attempt {

    private final CampaignService service;
    private final int mostBytes;
    private final Promise<RawAnswer> answer = Promise.promise();
    private final Buffer body = Buffer.buffer();
    private @Nullable HttpClientRequest request;

    Attempt(CampaignService service, int mostBytes) {
        this.service = service;
        this.mostBytes = mostBytes;
    }

    Future<RawAnswer> answer() {
        return answer.future();
    }

    /** Takes the opened request, or resets it when the attempt is over already. */
    synchronized boolean carries(HttpClientRequest opened) {
        request = opened;
        if (answer.future().isComplete()) {
            opened.reset();
            return false;
        }
        return true;
    }

    void read(HttpClientResponse response) {
        response.exceptionHandler(broken -> brokeOff());
        response.handler(this::take);
        response.endHandler(
                end ->
                        answer.tryComplete(
                                new RawAnswer(
                                        response.statusCode(),
                                        response.headers(),
                                        body.getBytes())));
    }

    private void take(Buffer part) {
        if (body.length() + part.length() > mostBytes) {
            fail(
                    FaultKind.ANSWERED_BADLY,
                    Fault.answeredBadly(service.name(), "it is longer than " + mostBytes + " bytes")
                            .detail());
        } else {
            body.appendBuffer(part);
        }
    }

    void refused() {
        fail(FaultKind.REFUSED, service.name() + " does not accept connections.");
    }

    void brokeOff() {
        fail(
                FaultKind.BROKE_OFF,
                service.name() + " closed the connection before its answer was whole.");
    }

    void timedOut(long millis) {
        fail(
                FaultKind.TIMED_OUT,
                service.name() + " gave no whole answer within " + millis + " ms.");
    }

    private void fail(FaultKind kind, String detail) {
        if (answer.tryFail(new FaultException(kind, detail))) {
            reset();
        }
    }

    private synchronized void reset() {
        if (request != null) {
            request.reset();
        }
    }
}
