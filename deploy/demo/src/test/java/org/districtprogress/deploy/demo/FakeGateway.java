package org.districtprogress.deploy.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Takes everything, and keeps what was written in its order. */
final class FakeGateway implements AutoCloseable {

    private static final int COMMITMENTS_OF_A_WORKSTREAM = 8;
    private static final String KNOWN_AT = "2026-01-01T00:00:00Z";
    private static final Map<String, String> CAMPAIGNS =
            Map.of(
                    "industrial-clusters", "industry",
                    "project-construction", "industry",
                    "innovation", "industry",
                    "opening-up", "environment",
                    "reform", "environment",
                    "funds-assets-resources", "environment");

    static {
        // Else each answer waits for the acknowledgement of its head.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final List<Write> written = new ArrayList<>();
    private final Map<String, Map<String, Integer>> versions = new LinkedHashMap<>();

    /**
     * One write of the year.
     *
     * @param version what it says that it changes; null where it changes nothing
     */
    record Write(
            String client, String method, String path, String key, String version, String body) {}

    FakeGateway() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    List<Write> written() {
        return List.copyOf(written);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String token = header(exchange, "Authorization");
        if (path.equals("/oauth/token")) {
            String basic = token.substring("Basic ".length());
            String client = new String(Base64.getDecoder().decode(basic), StandardCharsets.UTF_8);
            send(exchange, "{\"access_token\":\"" + client.replaceFirst(":.*", "") + "\"}");
        } else if (path.equals("/api/v1/clients")) {
            send(exchange, "{\"secret\":\"s\"}");
        } else if (exchange.getRequestMethod().equals("GET")) {
            send(exchange, read(path));
        } else {
            written.add(
                    new Write(
                            token.substring("Bearer ".length()),
                            exchange.getRequestMethod(),
                            path,
                            header(exchange, "Idempotency-Key"),
                            header(exchange, "If-Match"),
                            body));
            if (path.contains("/imports?into=") && !path.endsWith("=milestones")) {
                count(path.replaceFirst("/imports\\?into=", "/"), body);
            }
            exchange.getResponseHeaders().add("ETag", "\"v" + written.size() + "\"");
            send(
                    exchange,
                    String.format(
                            Locale.ROOT,
                            "{\"id\":\"%d\",\"sha256\":\"%064x\",\"state\":\"COMPLETED\"}",
                            written.size(),
                            body.hashCode()));
        }
    }

    private String read(String path) {
        if (path.startsWith("/api/v1/district/commitments")) {
            return commitments();
        }
        if (path.endsWith("/progress")) {
            return "{\"knownAt\":\"" + KNOWN_AT + "\"}";
        }
        StringBuilder rows = new StringBuilder();
        versions.getOrDefault(path.replaceFirst("\\?.*", ""), Map.of())
                .forEach(
                        (id, version) ->
                                rows.append(
                                                Json.object()
                                                        .put("id", id)
                                                        .put("expects", "v" + version))
                                        .append('\n'));
        return rows.toString();
    }

    private void count(String register, String rows) {
        Map<String, Integer> ids =
                versions.computeIfAbsent(register, none -> new LinkedHashMap<>());
        rows.lines().forEach(row -> ids.merge(Json.read(row).get("id").asText(), 1, Integer::sum));
    }

    /** Some of every workstream that a department keeps. */
    private static String commitments() {
        ArrayNode items = Json.array();
        for (Department department : Department.values()) {
            for (String workstream : department.workstreams()) {
                for (int i = 1; i <= COMMITMENTS_OF_A_WORKSTREAM; i++) {
                    ObjectNode commitment =
                            Json.named("承诺" + i, "Commitment " + i)
                                    .put("code", workstream + "-" + i)
                                    .put("workstream", workstream)
                                    .put(
                                            "campaign",
                                            CAMPAIGNS.getOrDefault(workstream, "livelihood"));
                    items.add(commitment);
                }
            }
        }
        return Json.object().set("items", items).toString();
    }

    private static String header(HttpExchange exchange, String name) {
        return exchange.getRequestHeaders().getFirst(name);
    }

    private static void send(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
