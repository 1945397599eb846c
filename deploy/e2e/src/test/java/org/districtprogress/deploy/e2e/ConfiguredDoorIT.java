package org.districtprogress.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** What docs/operations.md says of other origins and of proxies, where it is configured so. */
class ConfiguredDoorIT {

    private static final String ALLOWED = "Access-Control-Allow-Origin";
    private static final String ASKED_FOR = "203.0.113.77";

    private final HttpClient client = HttpClient.newHttpClient();
    private final DeployedSuite suite;

    ConfiguredDoorIT() throws IOException, InterruptedException {
        suite = SharedSuite.running();
    }

    private HttpResponse<String> send(String method, String path, String... headers)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(suite.uri(DeployedSuite.GATEWAY, path))
                        .method(method, BodyPublishers.noBody())
                        .headers(headers)
                        .build(),
                BodyHandlers.ofString());
    }

    @Test
    void the_origin_that_is_configured_may_read_and_no_other() throws Exception {
        String path = "/api/v1/district/reporting";
        HttpResponse<String> known = send("GET", path, "Origin", SharedSuite.DASHBOARD);
        assertThat(known.statusCode()).isEqualTo(200);
        assertThat(known.headers().firstValue(ALLOWED)).contains(SharedSuite.DASHBOARD);
        for (String other : new String[] {"https://board.example.evil", "http://board.example"}) {
            HttpResponse<String> strange = send("GET", path, "Origin", other);
            assertThat(strange.headers().firstValue(ALLOWED)).as(other).isEmpty();
        }
    }

    @Test
    void the_proxy_that_is_configured_is_believed_for_whom_it_asks() throws Exception {
        HttpResponse<String> refused =
                send("DELETE", "/api/v1/clients/nobody", "X-Forwarded-For", ASKED_FOR);
        assertThat(refused.statusCode()).isEqualTo(401);
        String trail = Files.readString(suite.data().resolve("identity/audit.ndjson"));
        assertThat(trail.lines().filter(line -> line.contains(ASKED_FOR)))
                .anyMatch(line -> line.contains("\"address\":\"" + ASKED_FOR + "\""));
    }
}
