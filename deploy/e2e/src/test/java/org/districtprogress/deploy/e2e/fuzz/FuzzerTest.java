package org.districtprogress.deploy.e2e.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A program that breaks its document in one way is found out, and a sound one is not. */
class FuzzerTest {

    private static final String DOCUMENT =
            """
            {"openapi": "3.1.0",
             "components": {"schemas": {
               "Thing": {"type": "object", "required": ["size"], "additionalProperties": false,
                         "properties": {"size": {"type": "integer"}}},
               "Problem": {"type": "object", "required": ["type"]}}},
             "paths": {"/things": {"post": {
               "operationId": "make",
               "requestBody": {"content": {"application/json": {
                 "schema": {"$ref": "#/components/schemas/Thing"},
                 "examples": {"one": {"value": {"size": 1}}}}}},
               "responses": {
                 "201": {"content": {"application/json": {
                   "schema": {"$ref": "#/components/schemas/Thing"}}}},
                 "400": {"content": {"application/problem+json": {
                   "schema": {"$ref": "#/components/schemas/Problem"}}}}}}}}}""";

    private static final String JSON = "application/json";
    private static final String PROBLEMS = "application/problem+json";
    private static final String MADE = "{\"size\": 1}";
    private static final String PROBLEM = "{\"type\": \"/problems/bad\"}";

    private HttpServer server;

    /** What a program answers to a body. */
    private interface Program {
        void answer(String body, HttpExchange to) throws IOException;
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/q/openapi", to -> send(to, 200, JSON, DOCUMENT));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private List<String> found(Program program) throws Exception {
        server.createContext(
                "/things",
                to -> {
                    byte[] body = to.getRequestBody().readAllBytes();
                    program.answer(new String(body, StandardCharsets.UTF_8), to);
                });
        Fuzzer fuzzer = new Fuzzer(role -> "token");
        fuzzer.add("http://127.0.0.1:" + server.getAddress().getPort(), "");
        List<String> found = fuzzer.run(200, 3).all();
        server.removeContext("/things");
        return found;
    }

    /** Takes the one body that it shows, and refuses every other. */
    private static Program sound(String answer) {
        return (body, to) -> {
            if (body.equals("{\"size\":1}")) {
                send(to, 201, JSON, answer);
            } else {
                send(to, 400, PROBLEMS, PROBLEM);
            }
        };
    }

    private static Program always(int status, String type, String answer) {
        return (body, to) -> send(to, status, type, answer);
    }

    private static void send(HttpExchange to, int status, String type, String body)
            throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        to.getResponseHeaders().set("Content-Type", type);
        to.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            to.getResponseBody().write(bytes);
        }
        to.close();
    }

    private void assertFound(Program program, String what) throws Exception {
        assertThat(found(program)).singleElement().asString().contains("POST /things: " + what);
    }

    @Test
    void sound_program_is_found_sound() throws Exception {
        assertThat(found(sound(MADE))).isEmpty();
    }

    @Test
    void bad_body_that_is_accepted_is_found_with_a_line_to_send_it_again() throws Exception {
        assertThat(found(always(201, JSON, MADE)))
                .singleElement()
                .asString()
                .contains("POST /things: accepted a bad body", "of seed 3", "curl -i -X POST");
    }

    @Test
    void answer_that_its_document_does_not_allow_is_found() throws Exception {
        assertFound(sound("{\"size\": \"1\"}"), "answer 201 breaks its schema");
        assertFound(sound("{\"size\": 1, \"colour\": 2}"), "answer 201 breaks its schema");
        assertFound(always(500, PROBLEMS, PROBLEM), "status 500");
        assertFound(always(404, PROBLEMS, PROBLEM), "undocumented status 404");
        assertFound(always(400, "text/html", "<p>no</p>"), "undocumented type text/html of 400");
        assertFound(always(400, PROBLEMS, "{}"), "answer 400 breaks its schema");
        assertFound(always(400, PROBLEMS, ""), "empty answer 400");
    }
}
