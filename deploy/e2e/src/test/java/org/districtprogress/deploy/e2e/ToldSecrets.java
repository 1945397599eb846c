package org.districtprogress.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Looks for secrets where a program tells what it does: in every log of a suite and in the metrics
 * of every program.
 */
final class ToldSecrets {

    /** So much of a secret is enough to find it where a long text was cut. */
    private static final int TELLING = 24;

    private static final String FORM = "application/x-www-form-urlencoded";

    private final DeployedSuite suite;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> secrets = new LinkedHashMap<>();

    ToldSecrets(DeployedSuite suite) {
        this.suite = suite;
    }

    /** Something that must not be told, and what it is. */
    void add(String what, String secret) {
        assertThat(secret).as(what).hasSizeGreaterThanOrEqualTo(TELLING);
        secrets.put(what, secret.substring(0, TELLING));
    }

    /** A token: its last part, since the first ones say nothing that opens a door. */
    void addToken(String what, String token) {
        assertThat(token.split("\\.", -1)).as(what).hasSize(3);
        add(what, token.substring(token.lastIndexOf('.') + 1));
    }

    /**
     * Secrets and tokens where they do not belong, as careless and as curious callers send them.
     */
    void misplace() throws IOException, InterruptedException {
        String guessed = "guess-" + UUID.randomUUID();
        add("guessed secret", guessed);
        String form = "grant_type=client_credentials&client_id=admin&client_secret=" + guessed;
        String basic =
                Base64.getEncoder()
                        .encodeToString(("admin:" + guessed).getBytes(StandardCharsets.UTF_8));
        add("guessed secret as a header", basic.substring(basic.length() - TELLING));
        asked(post("/oauth/token", form));
        asked(post("/oauth/token?" + form, ""));
        asked(post("/oauth/token", "grant_type=x").header("Authorization", "Basic " + basic));
        String token = suite.token("reader", "careless");
        addToken("token of the careless", token);
        for (String program : DeployedSuite.PROGRAMS) {
            for (String path :
                    List.of(
                            "/api/v1/progress?access_token=" + token,
                            "/api/v1/indicators/" + token,
                            "/industry/api/v1/indicators/" + token,
                            "/industry/api/v1/audit?token=" + token,
                            "/" + token + "/api/v1/plan",
                            "/api/v1/clients/" + token,
                            "/q/" + token)) {
                asked(request(program, path));
                asked(request(program, path).header("Authorization", "Bearer " + token + "x"));
            }
        }
    }

    private HttpRequest.Builder request(String program, String path) {
        return HttpRequest.newBuilder(suite.uri(program, path));
    }

    private HttpRequest.Builder post(String path, String form) {
        return request(DeployedSuite.GATEWAY, path)
                .header("Content-Type", FORM)
                .POST(BodyPublishers.ofString(form));
    }

    private void asked(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.uri() + answer.body()).isLessThan(500);
    }

    /** Fails with each secret that is told, and where; and where there was nothing to read. */
    void assertUntold() throws IOException, InterruptedException {
        for (Path file : files(suite.data().resolve("identity"))) {
            if (file.toString().endsWith(".secret")) {
                add(file.getFileName().toString(), Files.readString(file).strip());
            }
        }
        assertThat(secrets).containsKey("admin.secret").hasSizeGreaterThan(5);
        List<String> wrong = new ArrayList<>();
        told().forEach(
                        (where, text) ->
                                secrets.forEach(
                                        (what, secret) -> {
                                            if (text.contains(secret)) {
                                                wrong.add(what + " in " + where);
                                            }
                                        }));
        assertThat(wrong).isEmpty();
    }

    private Map<String, String> told() throws IOException, InterruptedException {
        Map<String, String> told = new TreeMap<>();
        for (Path log : files(suite.data().resolve("logs"))) {
            told.put(log.getFileName().toString(), Files.readString(log));
        }
        assertThat(told.get("postgresql.log")).contains("ready to accept connections");
        for (String program : DeployedSuite.PROGRAMS) {
            assertThat(told.get(program + ".log")).contains("Listening on: ");
            HttpResponse<String> metrics = suite.get(program, "/q/metrics");
            assertThat(metrics.body()).contains("http_server_requests_seconds_count");
            told.put("metrics of " + program, metrics.body());
        }
        told.put("deploy/up", withoutFirstSecret(suite.output()));
        return told;
    }

    /** Who starts a suite is told the first client's secret, once. */
    private String withoutFirstSecret(String output) throws IOException {
        Path file = suite.data().resolve("identity").resolve("admin.secret");
        String secret = Files.readString(file).strip();
        assertThat(output).containsOnlyOnce(secret);
        return output.replace(secret, "");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).toList();
        }
    }
}
