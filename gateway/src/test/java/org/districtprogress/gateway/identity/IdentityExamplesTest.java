package org.districtprogress.gateway.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.districtprogress.gateway.fake.FakesAtStart;
import org.districtprogress.testing.document.Example;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What the document shows of tokens and clients is what is answered. */
@QuarkusTest
@WithTestResource(FakesAtStart.class)
class IdentityExamplesTest {

    /** Asked in this order: each finds what those before it have done. */
    private static final List<String> STORY =
            List.of(
                    "getTokenServer",
                    "listKeys",
                    "issueToken",
                    "admitClient-400",
                    "admitClient",
                    "admitClient-409",
                    "listClients",
                    "renewClientSecret",
                    "renewClientSecret-404",
                    "removeClient-404",
                    "removeClient-409");

    @ConfigProperty(name = "district-progress.identity.folder")
    Path folder;

    private String secret;
    private String token;

    @Test
    void tokens_and_clients_are_answered_as_the_examples_say() throws IOException {
        secret = Files.readString(folder.resolve("admin.secret")).strip();
        token =
                given().auth()
                        .preemptive()
                        .basic("admin", secret)
                        .formParam("grant_type", "client_credentials")
                        .post("/oauth/token")
                        .jsonPath()
                        .getString("access_token");
        List<Example> examples = Example.in(Path.of(""));
        List<String> asked = new ArrayList<>();
        for (String name : STORY) {
            examples.stream()
                    .filter(example -> example.name().equals(name))
                    .forEach(
                            example -> {
                                asked.add(name);
                                ask(example);
                            });
        }
        assertThat(asked).isEqualTo(STORY);
        as(given()).delete("/api/v1/clients/hr-system").then().statusCode(204);
    }

    private void ask(Example example) {
        RequestSpecification request =
                example.request().equals("/oauth/token")
                        ? given().auth().preemptive().basic("admin", secret)
                        : as(given());
        if (!example.method().equals("GET")) {
            request.contentType(example.contentType()).body(example.body());
        }
        Response answer =
                request.header("traceparent", Example.TRACE)
                        .request(example.method(), example.request());
        example.check(answer.statusCode(), answer.asString());
    }

    private RequestSpecification as(RequestSpecification request) {
        return request.header("Authorization", "Bearer " + token);
    }
}
