package org.districtprogress.deploy.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;

/** Who calls in a walk through the table: one client of each role, and some that are more. */
final class WalkCallers {

    static final List<String> ROLES =
            List.of("reader", "reporter", "verifier", "plan-admin", "auditor");

    /** Reports what the walk asks about, and may judge what others report, and read. */
    static final String BOTH = "reporter,verifier,reader";

    /** Of all of them but {@link #ELSEWHERE}, whose files are no one else's. */
    private static final String DEPARTMENT = "department of the walk";

    static final String NOBODY = "nobody";

    /** Has every role that opens something, and owns nothing that is there. */
    static final String ELSEWHERE = "elsewhere";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String CLIENTS = "/api/v1/clients";

    private final DeployedSuite suite;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String elsewhereSecret;
    private String elsewhereToken = "";
    private long tokenSince;

    WalkCallers(DeployedSuite suite) throws IOException, InterruptedException {
        this.suite = suite;
        HttpResponse<String> admitted =
                client.send(
                        HttpRequest.newBuilder(gateway(CLIENTS))
                                .header("Authorization", "Bearer " + suite.token("admin"))
                                .header("Content-Type", "application/json")
                                .POST(
                                        BodyPublishers.ofString(
                                                """
                                                {"client": "elsewhere", "department": "elsewhere",
                                                 "roles": ["reader", "reporter", "verifier", "plan-admin"],
                                                 "indicators": ["of-others"], "registers": ["of-others"]}"""))
                                .build(),
                        BodyHandlers.ofString());
        if (admitted.statusCode() != 201) {
            throw new AssertionError(admitted.body());
        }
        elsewhereSecret = JSON.readTree(admitted.body()).path("secret").asText();
        for (String role : ROLES) {
            var unused = token(role);
        }
        for (String several : List.of(BOTH, "verifier,reader")) {
            var unused = token(several);
        }
    }

    /** A request as it is sent; {@code body} may be null. */
    record Call(String method, String path, List<String> headers, String contentType, String body) {

        /** A read in every form in which it is told: whole, narrowed, as a file and as a head. */
        List<Call> forms() {
            if (!method.equals("GET")) {
                return List.of(this);
            }
            String before = path + (path.contains("?") ? "&" : "?");
            return List.of(
                    this,
                    new Call(method, before + "limit=1&q=a", headers, contentType, body),
                    new Call(method, before + "format=csv", headers, contentType, body),
                    new Call("HEAD", path, headers, contentType, body));
        }
    }

    HttpResponse<String> send(String caller, String program, Call call)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(gateway(prefix(program) + call.path())).timeout(PATIENCE);
        if (!call.headers().isEmpty()) {
            request.headers(call.headers().toArray(String[]::new));
        }
        if (call.body() == null) {
            request.method(call.method(), BodyPublishers.noBody());
        } else {
            request.header("Content-Type", call.contentType())
                    .method(call.method(), BodyPublishers.ofString(call.body()));
        }
        if (!caller.equals(NOBODY)) {
            request.header("Authorization", "Bearer " + token(caller));
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** The answer to who may be answered. */
    JsonNode read(String caller, String program, String path)
            throws IOException, InterruptedException {
        HttpResponse<String> answer =
                send(caller, program, new Call("GET", path, List.of(), null, null));
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    String token(String caller) throws IOException, InterruptedException {
        return caller.equals(ELSEWHERE)
                ? elsewhereToken()
                : suite.token(caller, "walk-" + caller.replace(',', '-'), DEPARTMENT);
    }

    private synchronized String elsewhereToken() throws IOException, InterruptedException {
        if (!elsewhereToken.isEmpty() && System.nanoTime() - tokenSince < KEPT.toNanos()) {
            return elsewhereToken;
        }
        String secret =
                Base64.getEncoder()
                        .encodeToString(
                                ("elsewhere:" + elsewhereSecret).getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> issued =
                client.send(
                        HttpRequest.newBuilder(gateway("/oauth/token"))
                                .header("Authorization", "Basic " + secret)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                                .build(),
                        BodyHandlers.ofString());
        elsewhereToken = JSON.readTree(issued.body()).path("access_token").asText();
        tokenSince = System.nanoTime();
        return elsewhereToken;
    }

    /** All with which they called. */
    void tell(ToldSecrets secrets) throws IOException, InterruptedException {
        secrets.add("secret of " + ELSEWHERE, elsewhereSecret);
        secrets.addToken("token of " + ELSEWHERE, elsewhereToken());
        for (String role : ROLES) {
            secrets.addToken("token of " + role, token(role));
        }
    }

    /** A form that a token is given for. */
    String grant() {
        return "grant_type=client_credentials&client_id=elsewhere&client_secret="
                + URLEncoder.encode(elsewhereSecret, StandardCharsets.UTF_8);
    }

    private URI gateway(String path) {
        return suite.uri(DeployedSuite.GATEWAY, path);
    }

    /** The path below which the gateway has the API of a program. */
    static String prefix(String program) {
        return program.equals(DeployedSuite.GATEWAY) ? "" : "/" + program.replace("-service", "");
    }
}
