package org.districtprogress.deploy.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The clients of the departments, admitted by the first one. Their secrets are kept beside its own,
 * so that a later run is the same clients again.
 */
final class Clients {

    private static final long TOKEN_KEPT = Duration.ofMinutes(5).toNanos();

    private final Gateway gateway;
    private final Path identity;
    private final Map<String, Token> tokens = new HashMap<>();

    Clients(Gateway gateway, Path identity) {
        this.gateway = gateway;
        this.identity = identity;
    }

    private record Token(String text, long since) {}

    /** What a client may do, and for whom. */
    record Admission(
            String client,
            String department,
            List<String> roles,
            Collection<String> owned,
            Collection<String> registers) {

        ObjectNode toJson() {
            ObjectNode admission =
                    Json.object().put("client", client).put("department", department);
            admission.set("roles", texts(roles));
            admission.set("indicators", texts(owned));
            admission.set("registers", texts(registers));
            return admission;
        }

        private static ArrayNode texts(Collection<String> texts) {
            ArrayNode array = Json.array();
            texts.forEach(array::add);
            return array;
        }
    }

    /** Admits a client, unless an earlier run did. */
    void admit(Admission admission) {
        Path file = secretFile(admission.client());
        if (Files.exists(file)) {
            return;
        }
        HttpResponse<String> answer =
                gateway.send(
                        Gateway.json(
                                asFirst("/api/v1/clients"), "POST", admission.toJson().toString()));
        if (answer.statusCode() == 409) {
            answer =
                    gateway.send(
                            asFirst("/api/v1/clients/" + admission.client() + "/secret")
                                    .POST(BodyPublishers.noBody()));
        }
        if (answer.statusCode() >= 300) {
            throw new DemoException(admission.client() + " was not admitted: " + answer.body());
        }
        keep(file, Json.read(answer.body()).get("secret").asText());
    }

    /** A request with a token of a client. */
    HttpRequest.Builder as(String client, String path) {
        return gateway.request(path)
                .header("Authorization", "Bearer " + token(client, secretFile(client)));
    }

    private HttpRequest.Builder asFirst(String path) {
        String token = token("admin", identity.resolve("admin.secret"));
        return gateway.request(path).header("Authorization", "Bearer " + token);
    }

    private String token(String client, Path secretFile) {
        Token kept = tokens.get(client);
        if (kept == null || System.nanoTime() - kept.since() > TOKEN_KEPT) {
            kept = new Token(newToken(client, secretFile), System.nanoTime());
            tokens.put(client, kept);
        }
        return kept.text();
    }

    private String newToken(String client, Path secretFile) {
        String basic =
                Base64.getEncoder()
                        .encodeToString(
                                (client + ":" + read(secretFile)).getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer =
                gateway.send(
                        gateway.request("/oauth/token")
                                .header("Authorization", "Basic " + basic)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("grant_type=client_credentials")));
        if (answer.statusCode() != 200) {
            throw new DemoException("no token for " + client + ": " + answer.body());
        }
        return Json.read(answer.body()).get("access_token").asText();
    }

    private Path secretFile(String client) {
        return identity.resolve("demo").resolve(client + ".secret");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new DemoException(file + " cannot be read", unreadable);
        }
    }

    private static void keep(Path file, String secret) {
        try {
            Files.createDirectories(file.getParent());
            // Whole or not at all: an empty secret would be taken for the client's.
            Path beside =
                    Files.createTempFile(
                            file.getParent(),
                            "secret.",
                            ".new",
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("rw-------")));
            Files.writeString(beside, secret);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new DemoException(file + " cannot be written", unwritable);
        }
    }
}
