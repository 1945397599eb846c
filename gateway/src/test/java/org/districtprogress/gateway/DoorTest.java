package org.districtprogress.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.districtprogress.gateway.fake.Fakes;
import org.districtprogress.gateway.fake.FakesAtStart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(FakesAtStart.class)
class DoorTest {

    Fakes fakes;

    @BeforeEach
    void everything_is_up() {
        District.isWholeAgain(fakes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/district/progress",
                "/api/v1/nothing",
                "/industry/api/v1/plan",
                "/industry/nothing",
                "/oauth/jwks"
            })
    void answer_may_not_be_guessed_framed_or_run(String path) {
        Response answer = given().get(path);
        for (String header :
                new String[] {
                    "X-Content-Type-Options",
                    "X-Frame-Options",
                    "Referrer-Policy",
                    "Cross-Origin-Resource-Policy",
                    "Content-Security-Policy"
                }) {
            assertThat(answer.headers().getValues(header)).as(header).hasSize(1);
        }
        assertThat(answer.header("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; frame-ancestors 'none'");
    }

    @Test
    void page_of_the_documents_runs_its_own_scripts_and_no_others() {
        Response page = given().get("/q/swagger-ui/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'self'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("http");
    }

    @Test
    void trace_reaches_neither_the_gateway_nor_a_service() {
        for (String path : new String[] {"/api/v1/district/progress", "/industry/api/v1/plan"}) {
            fakes.industry.asked().clear();
            Response answer = given().header("X-Secret", "told-to-nobody").request("TRACE", path);
            assertThat(answer.statusCode()).isEqualTo(501);
            assertThat(answer.contentType()).isEqualTo("application/problem+json");
            assertThat(answer.asString()).doesNotContain("told-to-nobody");
            assertThat(fakes.industry.asked()).isEmpty();
        }
    }

    @Test
    void no_page_of_another_origin_is_let_in() {
        Response answer =
                given().header("Origin", "https://elsewhere.example")
                        .get("/api/v1/district/progress");
        assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
    }
}
