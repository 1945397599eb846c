package org.districtprogress.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.districtprogress.gateway.fake.FakesAtStart;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(FakesAtStart.class)
class DocumentTest {

    @Test
    void every_operation_and_parameter_of_the_district_is_described() {
        JsonNode document = District.parse(given().get("/q/openapi?format=json").asString());
        JsonNode paths = document.path("paths");
        assertThat(paths.size()).isEqualTo(5);
        paths.forEach(
                path -> {
                    JsonNode get = path.path("get");
                    assertThat(get.path("description").asText()).isNotBlank();
                    assertThat(get.path("responses").has("400")).isTrue();
                    get.path("parameters")
                            .forEach(
                                    parameter ->
                                            assertThat(parameter.path("description").asText())
                                                    .as(parameter.path("name").asText())
                                                    .isNotBlank());
                });
    }

    @Test
    void all_four_documents_are_in_the_explorer() {
        assertThat(given().get("/q/swagger-ui/").asString())
                .contains(
                        "\"/q/openapi\"",
                        "\"/industry/q/openapi\"",
                        "\"/livelihood/q/openapi\"",
                        "\"/environment/q/openapi\"");
    }
}
