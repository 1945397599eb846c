package org.districtprogress.gateway.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.districtprogress.gateway.fake.FakesAtStart;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(FakesAtStart.class)
class TokenEndpointTest {

    private static final String GRANT = "client_credentials";

    @ConfigProperty(name = "district-progress.identity.folder")
    Path folder;

    private String secret;

    @BeforeEach
    void read_the_first_secret() throws IOException {
        secret = Files.readString(folder.resolve("admin.secret")).strip();
    }

    private static Response token(String client, String secret) {
        return given().auth()
                .preemptive()
                .basic(client, secret)
                .formParam("grant_type", GRANT)
                .post("/oauth/token");
    }

    @Test
    void token_is_signed_by_a_published_key_and_says_who_calls_for_ten_minutes() throws Exception {
        Response answer = token("admin", secret);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.jsonPath().getString("token_type")).isEqualTo("Bearer");
        assertThat(answer.jsonPath().getInt("expires_in")).isEqualTo(600);

        Response keys = given().get("/oauth/jwks");
        assertThat(keys.contentType()).isEqualTo("application/jwk-set+json");
        assertThat(keys.asString()).doesNotContain("\"d\"");
        JwtConsumer consumer =
                new JwtConsumerBuilder()
                        .setVerificationKeyResolver(
                                new JwksVerificationKeyResolver(
                                        new JsonWebKeySet(keys.asString()).getJsonWebKeys()))
                        .setExpectedIssuer("district-progress")
                        .setExpectedAudience("district-progress")
                        .setExpectedType(true, "at+jwt")
                        .setRequireExpirationTime()
                        .build();
        JwtClaims claims = consumer.processToClaims(answer.jsonPath().getString("access_token"));
        assertThat(claims.getSubject()).isEqualTo("admin");
        assertThat(claims.getStringClaimValue("department")).isEqualTo("admin");
        assertThat(claims.getStringListClaimValue("roles")).containsExactly("plan-admin");
        assertThat(claims.getStringListClaimValue("indicators")).isEmpty();
        assertThat(claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue())
                .isEqualTo(600);
        assertThat(claims.getJwtId()).isNotBlank();
    }

    @Test
    void secret_may_come_in_the_body() {
        given().formParam("grant_type", GRANT)
                .formParam("client_id", "admin")
                .formParam("client_secret", secret)
                .post("/oauth/token")
                .then()
                .statusCode(200);
    }

    @Test
    void wrong_secret_and_unknown_client_are_told_the_same() {
        Response wrong = token("admin", secret + "x");
        Response unknown = token("nobody", secret);
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.header("WWW-Authenticate")).startsWith("Basic ");
        assertThat(wrong.jsonPath().getString("error")).isEqualTo("invalid_client");
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(unknown.asString()).isEqualTo(wrong.asString());
    }

    @Test
    void request_that_is_no_form_is_told_so() {
        Response json =
                given().contentType("application/json")
                        .body(Map.of("grant_type", GRANT))
                        .post("/oauth/token");
        assertThat(json.statusCode()).isEqualTo(400);
        assertThat(json.jsonPath().getString("error")).isEqualTo("invalid_request");
        assertThat(json.jsonPath().getString("error_description"))
                .contains("application/x-www-form-urlencoded");
    }

    @Test
    void form_that_is_too_long_or_asked_by_get_is_a_problem() {
        Response tooLong = given().formParam("grant_type", "x".repeat(9000)).post("/oauth/token");
        assertThat(tooLong.statusCode()).isEqualTo(413);
        assertThat(tooLong.contentType()).isEqualTo("application/problem+json");
        Response get = given().get("/oauth/token");
        assertThat(get.statusCode()).isEqualTo(405);
        assertThat(get.contentType()).isEqualTo("application/problem+json");
    }

    @Test
    void metadata_says_where_everything_is() {
        Response metadata = given().get("/.well-known/oauth-authorization-server");
        assertThat(metadata.statusCode()).isEqualTo(200);
        assertThat(metadata.jsonPath().getString("issuer")).isEqualTo("district-progress");
        assertThat(metadata.jsonPath().getString("jwks_uri")).endsWith("/oauth/jwks");
        assertThat(metadata.jsonPath().getList("grant_types_supported")).isEqualTo(List.of(GRANT));
    }

    @Test
    void files_are_for_their_owner_alone_and_keep_no_secret_but_the_first() throws IOException {
        for (String file : List.of("admin.secret", "clients.json", "keys.json")) {
            token("admin", secret);
            assertThat(
                            PosixFilePermissions.toString(
                                    Files.getPosixFilePermissions(folder.resolve(file))))
                    .as(file)
                    .isEqualTo("rw-------");
        }
        assertThat(Files.readString(folder.resolve("clients.json"))).doesNotContain(secret);
    }
}
