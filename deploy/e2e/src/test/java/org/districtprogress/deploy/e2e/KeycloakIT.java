package org.districtprogress.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * With an OpenID Connect provider: a real Keycloak gives the tokens, and the services take them.
 */
@EnabledIfSystemProperty(
        named = "keycloak.home",
        matches = ".+",
        disabledReason = "Keycloak is 165 MB to fetch; with -Pkeycloak it is fetched and this runs")
class KeycloakIT {

    private static final String OWNED =
            "/industry/api/v1/indicators/provincial-project-investment-rate/observations";
    private static final String FOREIGN =
            "/industry/api/v1/indicators/provincial-key-projects/observations";
    private static final HttpClient CALLER = HttpClient.newHttpClient();

    private static Keycloak keycloak;
    private static DeployedSuite suite;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        keycloak = Keycloak.started(Path.of(System.getProperty("keycloak.home")));
        suite =
                DeployedSuite.startedWith(
                        Map.of(
                                "DISTRICT_PROGRESS_ACCESS_ISSUER", keycloak.issuer(),
                                "DISTRICT_PROGRESS_ACCESS_KEYS", keycloak.keys(),
                                "DISTRICT_PROGRESS_ACCESS_TYPE", "JWT"));
    }

    @AfterAll
    static void stop() {
        if (suite != null) {
            suite.close();
        }
        if (keycloak != null) {
            keycloak.close();
        }
    }

    @Test
    void client_reports_what_its_department_owns_and_the_second_party_verifies_it()
            throws Exception {
        String reporter = keycloak.token("investment-system");
        HttpResponse<String> reported = post(OWNED, reporter, figure("2024-05"));
        assertThat(reported.statusCode()).as(reported.body()).isEqualTo(201);
        JsonPath figure = JsonPath.from(reported.body());
        assertThat(figure.getString("recordedBy")).isEqualTo("investment-system");
        String verdict = OWNED + "/" + figure.getString("id") + "/verdict";
        assertRefused(post(verdict, reporter, "{\"verdict\":\"VERIFIED\"}"), 403, "role-missing");

        HttpResponse<String> judged =
                post(verdict, keycloak.token("audit-office"), "{\"verdict\":\"VERIFIED\"}");

        assertThat(judged.statusCode()).as(judged.body()).isEqualTo(201);
        assertThat(JsonPath.from(judged.body()).getString("verdict.verifier")).isEqualTo("审计局");
    }

    @Test
    void what_another_department_owns_is_refused() throws Exception {
        assertRefused(
                post(FOREIGN, keycloak.token("investment-system"), figure("2024-05")),
                403,
                "not-owned");
        assertRefused(
                post(OWNED, keycloak.token("audit-office"), figure("2024-05")),
                403,
                "role-missing");
    }

    @Test
    void token_for_another_application_and_token_of_another_issuer_are_refused() throws Exception {
        String another = keycloak.token("of-another-application");
        assertThat(post(OWNED, another, figure("2024-06")).statusCode()).isEqualTo(401);
        String gateways = suite.token("reporter");
        assertThat(post(OWNED, gateways, figure("2024-06")).statusCode()).isEqualTo(401);
    }

    private static String figure(String period) {
        return """
                {"period": "%s", "value": 30, "source": {"system": "investment"}}
                """
                .formatted(period);
    }

    private static HttpResponse<String> post(String path, String token, String body)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(suite.uri(DeployedSuite.GATEWAY, path))
                        .timeout(Duration.ofSeconds(30))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build();
        return CALLER.send(request, BodyHandlers.ofString());
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(JsonPath.from(answer.body()).getString("type")).isEqualTo("/problems/" + code);
    }
}
