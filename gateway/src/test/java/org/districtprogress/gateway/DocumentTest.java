package org.districtprogress.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.file.Path;
import org.districtprogress.gateway.fake.Fakes;
import org.districtprogress.gateway.fake.FakesAtStart;
import org.districtprogress.testing.document.DocumentContract;
import org.districtprogress.testing.document.Example;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(FakesAtStart.class)
class DocumentTest extends DocumentContract {

    Fakes fakes;

    @Override
    protected String program() {
        return "gateway";
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

    @Test
    void refusals_are_answered_as_the_examples_say() {
        District.isWholeAgain(fakes);
        fakes.livelihood.refuse();
        Example.in(Path.of("")).stream()
                .filter(example -> example.status() == 503)
                .forEach(DocumentTest::ask);
        District.isWholeAgain(fakes);
    }

    private static void ask(Example example) {
        Response answer =
                given().urlEncodingEnabled(false)
                        .header("traceparent", Example.TRACE)
                        .get(example.request());
        example.check(answer.statusCode(), answer.asString());
    }
}
