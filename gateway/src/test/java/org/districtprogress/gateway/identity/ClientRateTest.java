package org.districtprogress.gateway.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.districtprogress.gateway.fake.FakesAtStart;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** How often a client may ask is counted by the tokens that were given here, and by no others. */
@QuarkusTest
@TestProfile(ClientRateTest.FewRequests.class)
@WithTestResource(FakesAtStart.class)
class ClientRateTest {

    private static final int BURST = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** So few that they are soon used up. */
    public static final class FewRequests implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "district-progress.door.client-rate.per-second",
                    "1",
                    "district-progress.door.client-rate.burst",
                    Integer.toString(BURST));
        }
    }

    @ConfigProperty(name = "district-progress.identity.folder")
    Path folder;

    @Test
    void client_that_asks_too_often_is_sent_away_and_others_of_its_address_are_not()
            throws Exception {
        String token = token();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!policy(keys(token)).startsWith("\"client\";q=" + BURST)) {
            assertThat(System.nanoTime()).as("the token was never verified").isLessThan(deadline);
            Thread.sleep(20);
        }
        Response last = keys(token);
        for (int i = 0; i < 4 * BURST && last.statusCode() == 200; i++) {
            last = keys(token);
        }
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.contentType()).isEqualTo("application/problem+json");
        assertThat(last.header("Retry-After")).isEqualTo("1");
        assertThat(last.header("RateLimit")).startsWith("\"client\";r=0");

        String forged = token.substring(0, token.length() - 8) + "AAAAAAAA";
        for (int i = 0; i < 3 * BURST; i++) {
            Response other = keys(forged);
            assertThat(other.statusCode()).isEqualTo(200);
            assertThat(policy(other)).startsWith("\"address\"");
        }
        assertThat(policy(given().get("/oauth/jwks"))).startsWith("\"address\"");
    }

    private static Response keys(String token) {
        return given().header("Authorization", "Bearer " + token).get("/oauth/jwks");
    }

    private static String policy(Response answer) {
        return answer.header("RateLimit-Policy");
    }

    private String token() throws Exception {
        return given().auth()
                .preemptive()
                .basic("admin", Files.readString(folder.resolve("admin.secret")).strip())
                .formParam("grant_type", "client_credentials")
                .post("/oauth/token")
                .jsonPath()
                .getString("access_token");
    }
}
