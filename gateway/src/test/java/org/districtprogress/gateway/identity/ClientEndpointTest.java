package org.districtprogress.gateway.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.districtprogress.core.audit.Receipt;
import org.districtprogress.gateway.fake.FakesAtStart;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(FakesAtStart.class)
class ClientEndpointTest {

    private static final String CLIENTS = "/api/v1/clients";

    @ConfigProperty(name = "district-progress.identity.folder")
    Path folder;

    @jakarta.inject.Inject ClientDeeds deeds;

    private final String client = "client-" + UUID.randomUUID();
    private String admin;

    @BeforeEach
    void take_a_token_of_the_first_client() throws IOException {
        admin = token("admin", Files.readString(folder.resolve("admin.secret")).strip());
    }

    private static Response asked(String client, String secret) {
        return given().auth()
                .preemptive()
                .basic(client, secret)
                .formParam("grant_type", "client_credentials")
                .post("/oauth/token");
    }

    private static String token(String client, String secret) {
        return asked(client, secret).jsonPath().getString("access_token");
    }

    private Map<String, Object> body(List<String> roles) {
        return Map.of(
                "client",
                client,
                "department",
                "人社局",
                "roles",
                roles,
                "indicators",
                List.of("young-talents"),
                "registers",
                List.of("talents"));
    }

    private static Response post(String token, String path, Object body) {
        return given().header("Authorization", "Bearer " + token)
                .contentType("application/json")
                .body(body)
                .post(path);
    }

    @Test
    void client_is_admitted_renewed_and_taken_out() throws IOException {
        Response admitted = post(admin, CLIENTS, body(List.of("reporter", "reader")));
        assertThat(admitted.statusCode()).as(admitted.asString()).isEqualTo(201);
        assertThat(admitted.header("Cache-Control")).isEqualTo("no-store");
        String secret = admitted.jsonPath().getString("secret");
        assertThat(asked(client, secret).statusCode()).isEqualTo(200);
        assertThat(Files.readString(folder.resolve("clients.json"))).doesNotContain(secret);

        Response list = given().header("Authorization", "Bearer " + admin).get(CLIENTS);
        assertThat(list.jsonPath().getList("items.client")).contains("admin", client);
        assertThat(list.asString()).doesNotContain("secret", "salt", "sha256");

        String again =
                post(admin, CLIENTS + "/" + client + "/secret", "").jsonPath().getString("secret");
        assertThat(asked(client, secret).statusCode()).isEqualTo(401);
        assertThat(asked(client, again).statusCode()).isEqualTo(200);

        assertThat(delete(admin, client).statusCode()).isEqualTo(204);
        assertThat(asked(client, again).statusCode()).isEqualTo(401);
        assertThat(delete(admin, client).statusCode()).isEqualTo(404);
    }

    @Test
    void only_who_administers_the_plan_is_let_in() {
        String secret =
                post(admin, CLIENTS, body(List.of("reporter"))).jsonPath().getString("secret");
        String reporter = token(client, secret);
        Response refused = post(reporter, CLIENTS, body(List.of("plan-admin")));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.contentType()).isEqualTo("application/problem+json");
        assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/role-missing");
        for (String header :
                List.of("Bearer x", "Basic " + admin, admin, "Bearer", "Bearer " + admin + "x")) {
            Response unknown = given().header("Authorization", header).get(CLIENTS);
            assertThat(unknown.statusCode()).as(header).isEqualTo(401);
            assertThat(unknown.header("WWW-Authenticate")).startsWith("Bearer ");
        }
        assertThat(given().get(CLIENTS).statusCode()).isEqualTo(401);
        assertThat(given().delete(CLIENTS + "/admin").statusCode()).isEqualTo(401);
        assertThat(given().post(CLIENTS + "/admin/secret").statusCode()).isEqualTo(401);
    }

    @Test
    void rights_end_with_the_client_whatever_its_token_says() {
        String secret =
                post(admin, CLIENTS, body(List.of("plan-admin"))).jsonPath().getString("secret");
        String token = token(client, secret);
        assertThat(given().header("Authorization", "Bearer " + token).get(CLIENTS).statusCode())
                .isEqualTo(200);
        assertThat(delete(admin, client).statusCode()).isEqualTo(204);
        assertThat(given().header("Authorization", "Bearer " + token).get(CLIENTS).statusCode())
                .isEqualTo(403);
    }

    @Test
    void what_is_no_client_is_refused() {
        for (List<String> roles :
                List.of(
                        List.<String>of(),
                        List.of("root"),
                        List.of("reader", "reporter", "verifier", "plan-admin", "auditor"))) {
            Response refused = post(admin, CLIENTS, body(roles));
            assertThat(refused.statusCode()).as(roles.toString()).isEqualTo(400);
            assertThat(refused.jsonPath().getString("errors[0].code"))
                    .isEqualTo("client-malformed");
        }
        for (String body :
                List.of("", "[]", "{", "null", "{\"client\":\"../x\"}", "{\"clientt\":\"x\"}")) {
            assertThat(post(admin, CLIENTS, body).statusCode()).as(body).isEqualTo(400);
        }
    }

    @Test
    void client_that_is_there_is_not_admitted_again_and_the_last_admin_stays() {
        post(admin, CLIENTS, body(List.of("reader"))).then().statusCode(201);
        Response again = post(admin, CLIENTS, body(List.of("plan-admin")));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.jsonPath().getString("type")).isEqualTo("/problems/client-there");
        Response last = delete(admin, "admin");
        assertThat(last.statusCode()).isEqualTo(409);
        assertThat(last.jsonPath().getString("type")).isEqualTo("/problems/client-last-admin");
    }

    private static Response delete(String token, String client) {
        return given().header("Authorization", "Bearer " + token).delete(CLIENTS + "/" + client);
    }

    private List<String> noted(String containing) throws IOException {
        return Files.readAllLines(folder.resolve("audit.ndjson")).stream()
                .filter(line -> line.contains(containing))
                .toList();
    }

    @Test
    void what_is_done_to_clients_is_noted_with_who_did_it_and_answered_with_a_receipt()
            throws IOException {
        Response admitted = post(admin, CLIENTS, body(List.of("reader")));
        Receipt receipt = Receipt.parse(admitted.header(Receipt.HEADER));
        assertThat(receipt.service()).isEqualTo("gateway");
        assertThat(noted(receipt.leafHash().toString()))
                .singleElement()
                .asString()
                .contains(
                        "\"action\":\"POST /api/v1/clients\"",
                        "\"client\":\"admin\"",
                        "\"department\":\"admin\"",
                        "\"before\":\"",
                        "\"status\":201")
                .doesNotContain(admitted.jsonPath().getString("secret"));
        String path = CLIENTS + "/" + client;
        post(admin, path + "/secret", "");
        assertThat(delete(admin, client).header(Receipt.HEADER)).startsWith("gateway;");
        assertThat(noted("POST " + path + "/secret\"")).hasSize(1);
        assertThat(noted("DELETE " + path + "\"")).hasSize(1);
    }

    @Test
    void who_was_refused_it_is_noted_and_a_flood_is_counted() throws IOException {
        String secret =
                post(admin, CLIENTS, body(List.of("reporter"))).jsonPath().getString("secret");
        String reporter = token(client, secret);
        for (int i = 0; i < 30; i++) {
            assertThat(delete(reporter, "admin").statusCode()).isEqualTo(403);
        }
        assertThat(noted("\"client\":\"" + client + "\""))
                .hasSizeBetween(20, 29)
                .first()
                .asString()
                .contains("\"code\":\"role-missing\"", "\"kind\":\"REFUSAL\"");
    }

    @Test
    void who_reads_who_the_clients_are_is_noted() throws IOException {
        String secret =
                post(admin, CLIENTS, body(List.of("plan-admin"))).jsonPath().getString("secret");
        String token = token(client, secret);
        given().header("Authorization", "Bearer " + token).get(CLIENTS).then().statusCode(200);
        assertThat(noted("\"client\":\"" + client + "\""))
                .singleElement()
                .asString()
                .contains("\"kind\":\"READ\"", "\"action\":\"GET /api/v1/clients\"");
        // a second one who administers would let the first be taken out
        assertThat(delete(admin, client).statusCode()).isEqualTo(204);
    }

    /** Anybody can write that header; here nobody is configured whose word counts. */
    @Test
    void whom_a_stranger_says_that_it_asks_for_is_not_noted() throws IOException {
        String mark = "mark-" + client;
        given().header("X-Forwarded-For", mark)
                .header("Authorization", "Bearer " + admin)
                .get(CLIENTS)
                .then()
                .statusCode(200);
        assertThat(Files.readString(folder.resolve("audit.ndjson"))).doesNotContain(mark);
    }

    @Test
    void who_guesses_at_a_secret_is_noted_and_what_was_guessed_is_not() throws IOException {
        String guessed = "guess-" + UUID.randomUUID();
        given().formParam("grant_type", "client_credentials")
                .post("/oauth/token?client_id=admin&client_secret=" + guessed)
                .then()
                .statusCode(401);
        String trail = Files.readString(folder.resolve("audit.ndjson"));
        assertThat(trail).doesNotContain(guessed);
        assertThat(trail + counted()).contains("POST /oauth/token?client_id=admin");
    }

    /** Behind the first twenty refusals of a minute the others are counted and noted later. */
    private String counted() {
        deeds.noteCounted();
        try {
            return Files.readString(folder.resolve("audit.ndjson"));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @Test
    void a_token_in_another_spelling_is_none() {
        for (String spelling :
                List.of(" " + admin, admin + " ", admin + "=", admin.replace(".", "..")))
            assertThat(
                            given().header("Authorization", "Bearer " + spelling)
                                    .get(CLIENTS)
                                    .statusCode())
                    .as(spelling.length() + " letters")
                    .isEqualTo(spelling.endsWith(" ") ? 200 : 401);
    }

    @Test
    void what_was_changed_by_hand_is_noted_with_the_next_that_is_done() throws IOException {
        post(admin, CLIENTS, body(List.of("reader")));
        int before = noted("FOUND clients.json").size();
        Files.writeString(
                folder.resolve("clients.json"),
                Files.readString(folder.resolve("clients.json")) + "\n");
        assertThat(delete(admin, client).statusCode()).isEqualTo(204);
        assertThat(noted("FOUND clients.json")).hasSize(before + 1);
    }
}
