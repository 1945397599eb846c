package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the plan sets no target for has none to be read, and none to be revised. */
public abstract class ContextTargetContract {

    @Test
    void context_has_no_target() {
        String context =
                Http.get("/api/v1/indicators?role=CONTEXT&limit=1")
                        .jsonPath()
                        .getString("items[0].code");
        String target = "/api/v1/indicators/" + context + "/target";
        long position = Changes.last();

        for (Response refused :
                new Response[] {
                    Http.get(target),
                    Http.get(target + "/history"),
                    Http.request()
                            .header("If-Match", "*")
                            .contentType("application/json")
                            .body(Map.of("value", 1, "due", "2024-12-31", "reason", "why"))
                            .put(target)
                }) {
            Refusals.assertRefused(refused, 409, ":indicator");
            assertThat(refused.jsonPath().getString("type"))
                    .isEqualTo("/problems/indicator-not-judged");
        }
        assertThat(Changes.last()).isEqualTo(position);
    }

    @Test
    void number_that_is_not_there_has_no_target() {
        Refusals.assertRefused(
                Http.get("/api/v1/indicators/no-such-number/target"), 404, ":indicator");
    }
}
