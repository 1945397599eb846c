package org.districtprogress.problem.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreamRequestTest {

    private final Vertx vertx = Vertx.vertx();
    private HttpServer server;

    @BeforeEach
    void start() throws Exception {
        Router router = Router.router(vertx);
        router.get("/")
                .handler(
                        context ->
                                context.end(
                                        Boolean.toString(
                                                new StreamRequest(context).isForStream())));
        server =
                vertx.createHttpServer()
                        .requestHandler(router)
                        .listen(0, "127.0.0.1")
                        .toCompletionStage()
                        .toCompletableFuture()
                        .get();
    }

    @AfterEach
    void stop() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    text/event-stream                                | true
                    text/event-stream, */*;q=0.1                     | true
                    application/json;q=0.5, text/event-stream        | true
                    application/json, text/event-stream;q=0.5        | false
                    application/json                                 | false
                    */*                                              | false
                    text/html                                        | false
                    """)
    void stream_is_for_who_prefers_it(String accept, boolean isForStream) throws Exception {
        HttpResponse<String> answer =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(
                                                URI.create(
                                                        "http://127.0.0.1:"
                                                                + server.actualPort()
                                                                + "/"))
                                        .header("Accept", accept)
                                        .build(),
                                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.body()).isEqualTo(Boolean.toString(isForStream));
    }
}
