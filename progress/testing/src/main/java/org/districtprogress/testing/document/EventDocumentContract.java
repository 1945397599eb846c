package org.districtprogress.testing.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The AsyncAPI document: the one that is checked in, whole, and true to its own examples. */
public abstract class EventDocumentContract {

    /** Name of the document in {@code docs/asyncapi}. */
    protected abstract String document();

    /** Path of the pages of what it streams. */
    protected abstract String pages();

    private static String served() {
        return given().get("/q/asyncapi")
                .then()
                .statusCode(200)
                .header("Content-Type", "application/vnd.aai.asyncapi+json;version=3.0.0")
                .extract()
                .asString();
    }

    @Test
    void checked_in_document_is_the_served_one() throws IOException {
        Path path = Path.of("..", "docs", "asyncapi", document() + ".json");
        String served = served();
        if (Boolean.getBoolean("openapi.write")) {
            Files.createDirectories(path.getParent());
            Files.writeString(path, served);
        }
        String checkedIn = Files.exists(path) ? Files.readString(path) : "";
        assertThat(FirstDifference.between(checkedIn, served))
                .as(
                        "docs/asyncapi/%s.json is not what the program serves; renew it with"
                                + " ./mvnw verify -Dopenapi.write=true and look at the difference",
                        document())
                .isEmpty();
    }

    @Test
    void every_reference_leads_somewhere() {
        JsonNode document = Json.read(served());
        List<JsonNode> references = document.findValues("$ref");
        assertThat(references).isNotEmpty();
        assertThat(references)
                .allSatisfy(
                        reference ->
                                assertThat(document.at(reference.asText().substring(1)).isObject())
                                        .as(reference.asText())
                                        .isTrue());
    }

    @Test
    void every_event_that_is_sent_is_of_the_message_of_its_type() {
        JsonNode document = Json.read(served());
        SchemaCheck schemas = new SchemaCheck(document);
        List<String> gaps = new ArrayList<>();
        for (JsonNode event :
                Json.read(given().get(pages() + "?limit=1000").asString()).path("items")) {
            String type = event.path("type").asText();
            for (JsonNode message : document.at("/components/messages")) {
                if (message.path("name").asText().equals(type)) {
                    schemas.check(type, message.path("payload"), event, gaps);
                    type = "";
                }
            }
            if (!type.isEmpty()) {
                gaps.add("no message tells of " + type);
            }
        }
        assertThat(gaps).isEmpty();
    }

    @Test
    void every_message_of_a_change_has_an_example_of_its_schema() {
        JsonNode document = Json.read(served());
        SchemaCheck schemas = new SchemaCheck(document);
        List<String> gaps = new ArrayList<>();
        int examples = 0;
        for (JsonNode message : document.at("/components/messages")) {
            for (JsonNode example : message.path("examples")) {
                examples++;
                schemas.check(
                        message.path("name").asText(),
                        message.path("payload"),
                        example.path("payload"),
                        gaps);
            }
        }
        assertThat(gaps).isEmpty();
        assertThat(examples).isEqualTo(17);
    }
}
