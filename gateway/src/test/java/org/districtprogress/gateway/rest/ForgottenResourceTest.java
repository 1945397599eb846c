package org.districtprogress.gateway.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.districtprogress.gateway.fake.FakesAtStart;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(FakesAtStart.class)
class ForgottenResourceTest {

    @Test
    void endpoint_that_says_nothing_of_who_may_call_it_is_denied() {
        Response denied = given().get(ForgottenResource.PATH);
        assertThat(denied.statusCode()).as(denied.asString()).isEqualTo(403);
        assertThat(denied.contentType()).isEqualTo("application/problem+json");
        assertThat(denied.asString()).doesNotContain("told");
    }
}
