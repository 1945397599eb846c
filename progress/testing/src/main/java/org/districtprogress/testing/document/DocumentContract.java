package org.districtprogress.testing.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The OpenAPI document: complete, and the one that is checked in. */
public abstract class DocumentContract {

    /** Name of the program, which is that of its document too. */
    protected abstract String program();

    /** Operations that no question of this program's own plan gives a success to show. */
    protected Set<String> operationsWithoutSuccess() {
        return Set.of();
    }

    @Test
    void checked_in_document_is_the_generated_one() throws IOException {
        Path path = Path.of("..", "docs", "openapi", program() + ".yaml");
        String generated = given().get("/q/openapi").then().statusCode(200).extract().asString();
        if (Boolean.getBoolean("openapi.write")) {
            Files.createDirectories(path.getParent());
            Files.writeString(path, generated);
        }
        String checkedIn = Files.exists(path) ? Files.readString(path) : "";
        assertThat(FirstDifference.between(checkedIn, generated))
                .as(
                        "docs/openapi/%s.yaml is not what the program generates; renew it with"
                                + " ./mvnw verify -Dopenapi.write=true and look at the difference",
                        program())
                .isEmpty();
    }

    @Test
    void every_operation_is_described_with_examples_and_its_errors() {
        JsonNode document =
                Json.read(
                        given().get("/q/openapi?format=json")
                                .then()
                                .statusCode(200)
                                .extract()
                                .asString());
        assertThat(new DocumentGaps(document, operationsWithoutSuccess()).find()).isEmpty();
    }
}
