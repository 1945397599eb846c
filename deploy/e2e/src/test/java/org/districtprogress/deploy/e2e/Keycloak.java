package org.districtprogress.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** A real Keycloak on loopback, with the realm of the worked example and a secret of its own. */
final class Keycloak implements AutoCloseable {

    private static final Path REALM =
            DeployedSuite.ROOT.resolve("docs/examples/keycloak-district-realm.json");
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long LOOK_MILLIS = 500;
    private static final HttpClient CALLER = HttpClient.newHttpClient();

    private final String secret = UUID.randomUUID().toString();
    private final int port;
    private final Path output;
    private final Process process;

    private Keycloak(Path home) throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = probe.getLocalPort();
        }
        Path imported = Files.createDirectories(home.resolve("data/import"));
        Files.writeString(
                imported.resolve("district-realm.json"),
                Files.readString(REALM).replace("@SECRET@", secret));
        output = Files.createTempFile("keycloak", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(
                                "sh",
                                home.resolve("bin/kc.sh").toString(),
                                "start-dev",
                                "--import-realm",
                                "--http-host=127.0.0.1",
                                "--http-port=" + port,
                                "--cache=local",
                                "--db=dev-mem")
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        process = builder.start();
    }

    /** Starts one; returns when it answers. */
    static Keycloak started(Path home) throws IOException, InterruptedException {
        Keycloak keycloak = new Keycloak(home);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!keycloak.answers()) {
            if (!keycloak.process.isAlive() || System.nanoTime() > deadline) {
                String said = Files.readString(keycloak.output);
                keycloak.close();
                throw new AssertionError("Keycloak did not start:\n" + said);
            }
            Thread.sleep(LOOK_MILLIS);
        }
        return keycloak;
    }

    private boolean answers() throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                        .timeout(Duration.ofSeconds(10))
                        .build();
        try {
            return CALLER.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    String issuer() {
        return "http://127.0.0.1:" + port + "/realms/district";
    }

    String keys() {
        return issuer() + "/protocol/openid-connect/certs";
    }

    /** A token as a client gets one, by its own credentials. */
    String token(String client) throws IOException, InterruptedException {
        String credentials =
                Base64.getEncoder()
                        .encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(issuer() + "/protocol/openid-connect/token"))
                        .timeout(Duration.ofSeconds(30))
                        .header("Authorization", "Basic " + credentials)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                        .build();
        HttpResponse<String> answer = CALLER.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonPath.from(answer.body()).getString("access_token");
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
