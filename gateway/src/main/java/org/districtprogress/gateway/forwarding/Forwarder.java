package org.districtprogress.gateway.forwarding;

import io.quarkus.logging.Log;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.districtprogress.gateway.config.GatewayConfig;
import org.districtprogress.gateway.roster.CampaignService;
import org.districtprogress.problem.http.BodyBounds;
import org.districtprogress.problem.stream.StreamRequest;

/** Passes one request on to a service and its answer back, both as streams. */
@Singleton
final class Forwarder {

    private static final int CONNECTIONS_PER_SERVICE = 100;
    private static final int MOST_WAITING = 1000;

    /** Streams last: they take no connection that a question may need. */
    private static final int STREAMS_PER_SERVICE = 256;

    private final HttpClient client;
    private final HttpClient streams;
    private final GatewayConfig.Forwarding limits;
    private final ForwardingProblems problems;

    Forwarder(Vertx vertx, GatewayConfig config, ForwardingProblems problems) {
        this.limits = config.forwarding();
        this.problems = problems;
        this.client = client(vertx, CONNECTIONS_PER_SERVICE);
        this.streams = client(vertx, STREAMS_PER_SERVICE);
    }

    private HttpClient client(Vertx vertx, int connectionsPerService) {
        return vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout((int) limits.connect().toMillis())
                        .setKeepAliveTimeout(30)
                        .setMaxWaitQueueSize(MOST_WAITING),
                new PoolOptions().setHttp1MaxSize(connectionsPerService));
    }

    /** Passes the request on to a path of the service. */
    void forward(RoutingContext context, CampaignService service, String path) {
        HttpServerRequest request = context.request().pause();
        if (request.headers().contains("Expect", "100-continue", true)) {
            context.response().writeContinue();
        }
        String query = request.query();
        RequestOptions options =
                new RequestOptions()
                        .setMethod(request.method())
                        .setHost(service.host())
                        .setPort(service.port())
                        .setSsl(service.isTls())
                        .setURI(query == null ? path : path + "?" + query)
                        .setIdleTimeout(mostMillis(request));
        boolean isStream = new StreamRequest(context).isForStream();
        (isStream ? streams : client)
                .request(options)
                .onFailure(unopened -> problems.unreachable(context, service, unopened))
                .onSuccess(
                        upstream ->
                                exchange(context, service, upstream)
                                        .onFailure(
                                                broken -> {
                                                    upstream.reset();
                                                    problems.broken(context, service, broken);
                                                }));
    }

    private Future<Void> exchange(
            RoutingContext context, CampaignService service, HttpClientRequest upstream) {
        HttpServerRequest request = context.request();
        HopHeaders.toService(request, upstream.headers(), service);
        upstream.exceptionHandler(
                broken -> Log.debugf("service=%s event=stream-broken", service.name()));
        boolean hasBody =
                request.headers().contains("Content-Length")
                        || request.headers().contains("Transfer-Encoding");
        Future<Void> uploaded;
        if (hasBody) {
            upstream.setChunked(!request.headers().contains("Content-Length"));
            uploaded = new BoundedUpload(request, mostBytes(request)).pipeTo(upstream);
        } else {
            uploaded = upstream.end();
        }
        context.response().closeHandler(gone -> upstream.reset());
        Future<Void> answered =
                upstream.response().compose(answer -> answer(context, service, answer));
        return Future.all(uploaded.recover(early -> unlessAnswered(answered, early)), answered)
                .mapEmpty();
    }

    private long mostMillis(HttpServerRequest request) {
        return BodyBounds.isImport(request.method().name(), request.path())
                ? limits.importResponse().toMillis()
                : limits.response().toMillis();
    }

    private long mostBytes(HttpServerRequest request) {
        if (BodyBounds.isImport(request.method().name(), request.path())) {
            return limits.importBytes();
        }
        return BodyBounds.isUpload(request.method().name(), request.path())
                ? limits.documentBytes()
                : limits.bodyBytes();
    }

    /** A service may answer before it has read the whole body; then the answer is what counts. */
    private static Future<Void> unlessAnswered(Future<Void> answered, Throwable uploadFailure) {
        return answered.succeeded() ? Future.succeededFuture() : Future.failedFuture(uploadFailure);
    }

    private static Future<Void> answer(
            RoutingContext context, CampaignService service, HttpClientResponse answer) {
        HttpServerResponse response = context.response();
        if (response.ended()) {
            return Future.succeededFuture();
        }
        response.setStatusCode(answer.statusCode());
        HopHeaders.toCaller(answer.headers(), response.headers(), service);
        boolean isEmpty =
                context.request().method().equals(HttpMethod.HEAD)
                        || answer.statusCode() == 304
                        || answer.statusCode() == 204;
        if (isEmpty) {
            return response.end();
        }
        response.setChunked(!answer.headers().contains("Content-Length"));
        return answer.pipeTo(response);
    }
}
