package org.districtprogress.problem.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.districtprogress.problem.example.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** More requests than are carried out at once, and bodies that never come. */
@QuarkusTest
class CrowdTest {

    private static final String WAITING = "/api/v1/waiting";

    @Inject DoorBounds bounds;

    private final List<Socket> sockets = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    private void ask(String request) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        sockets.add(socket);
    }

    private static Response get(String path) {
        return RestAssured.get(path);
    }

    /** The first answer with that status, or the last one after five seconds. */
    private static Response awaited(int status) throws InterruptedException {
        Response answer = get("/api/v1/matters");
        for (int i = 0; i < 50 && answer.statusCode() != status; i++) {
            Thread.sleep(100);
            answer = get("/api/v1/matters");
        }
        assertThat(answer.statusCode()).isEqualTo(status);
        return answer;
    }

    @Test
    void one_more_than_may_be_is_sent_away_and_room_comes_back_with_who_leaves()
            throws IOException, InterruptedException {
        for (int i = 0; i < bounds.most(); i++) {
            // nobody is let past by what is accepted
            String accept = i % 2 == 0 ? "" : "Accept: text/event-stream\r\n";
            ask("GET " + WAITING + " HTTP/1.1\r\nHost: localhost\r\n" + accept + "\r\n");
        }
        Response shed = awaited(503);
        assertThat(shed.contentType()).isEqualTo("application/problem+json");
        assertThat(shed.jsonPath().getString("type")).isEqualTo("/problems/unavailable");
        assertThat(shed.header("Retry-After")).isEqualTo("1");
        // what watches over the service, and pages, are answered all the same
        assertThat(get("/q/health/live").statusCode()).isEqualTo(200);
        assertThat(get("/q/health/ready").statusCode()).isEqualTo(200);
        assertThat(get("/q/openapi").statusCode()).isEqualTo(200);
        assertThat(get("/route/fine").statusCode()).isEqualTo(200);

        hangUp();
        var unused = awaited(200);
    }

    @Test
    void body_that_does_not_come_in_time_ends_the_request() throws IOException {
        String begun =
                "POST /api/v1/matters HTTP/1.1\r\nHost: localhost\r\nContent-Type:"
                        + " application/json\r\nContent-Length: 100\r\n\r\n{";
        long asked = System.nanoTime();
        String answer = Wire.send(begun);
        assertThat(Duration.ofNanos(System.nanoTime() - asked))
                .isBetween(bounds.shortBody().dividedBy(2), bounds.shortBody().multipliedBy(5));
        assertThat(answer).startsWith("HTTP/1.1 408 ").contains("/problems/request-timeout");
    }
}
