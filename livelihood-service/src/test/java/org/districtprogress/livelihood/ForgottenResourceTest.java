package org.districtprogress.livelihood;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.districtprogress.testing.EmbeddedDatabase;
import org.districtprogress.testing.Http;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = EmbeddedDatabase.class, scope = TestResourceScope.GLOBAL)
class ForgottenResourceTest {

    @Test
    void endpoint_that_says_nothing_of_who_may_call_it_is_denied() {
        for (Response denied :
                new Response[] {
                    Http.anonymous().get(ForgottenResource.PATH), Http.get(ForgottenResource.PATH)
                }) {
            assertThat(denied.statusCode()).as(denied.asString()).isIn(401, 403);
            assertThat(denied.contentType()).isEqualTo("application/problem+json");
            assertThat(denied.asString()).doesNotContain("told");
        }
    }
}
