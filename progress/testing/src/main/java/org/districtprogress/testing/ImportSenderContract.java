package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.access.CallerRole;
import org.districtprogress.testing.access.TestCallers;
import org.junit.jupiter.api.Test;

/** Rows as a department sent them are shown to that department, and kept by no shared cache. */
public abstract class ImportSenderContract {

    private static final String CACHE = "Cache-Control";
    private static final String PRIVATE = "private, no-cache";
    private static final Caller SENDER =
            TestCallers.caller("sender", "department of the sender", CallerRole.REPORTER);

    protected abstract ServiceFacts facts();

    /** An import with one row at fault. */
    private JsonPath rejected() {
        String system = Http.system();
        Response answer =
                Http.as(SENDER)
                        .contentType(Imports.NDJSON)
                        .body(
                                Imports.bytes(
                                        Imports.row(facts().reportable(), system, "2024-01", "1")
                                                + "\n"
                                                + Imports.row(
                                                        facts().reportable(), system, "none", "1")
                                                + "\n"))
                        .post("/api/v1/imports?into=observations&mode=partial");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    @Test
    void what_is_wrong_with_rows_is_told_to_the_department_that_sent_them() {
        JsonPath view = rejected();
        Caller colleague = TestCallers.caller("colleague", SENDER.department(), CallerRole.READER);
        for (String path : List.of(view.getString("errors"), view.getString("rejectedRows"))) {
            Response own = Http.as(SENDER).get(path);
            assertThat(own.statusCode()).as(own.asString()).isEqualTo(200);
            assertThat(Http.as(colleague).get(path).statusCode()).as(path).isEqualTo(200);
            for (CallerRole role :
                    List.of(CallerRole.READER, CallerRole.REPORTER, CallerRole.PLAN_ADMIN)) {
                Caller other = TestCallers.caller(SENDER.client(), "another department", role);
                assertNotOwned(Http.as(other).get(path));
                assertNotOwned(
                        Http.as(other).header("If-None-Match", own.header("ETag")).get(path));
                assertThat(Http.as(other).head(path).statusCode()).as(path).isEqualTo(403);
                assertThat(
                                Http.as(other)
                                        .get("/api/v1/imports/" + view.getString("id"))
                                        .statusCode())
                        .isEqualTo(200);
            }
        }
    }

    private static void assertNotOwned(Response answer) {
        Refusals.assertRefused(answer, 403, ":import");
        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/not-owned");
        assertThat(answer.header(CACHE)).isEqualTo("no-store");
    }

    @Test
    void what_asks_for_a_role_is_kept_by_no_shared_cache() {
        JsonPath view = rejected();
        for (String path :
                List.of(
                        "/api/v1/imports",
                        "/api/v1/imports/" + view.getString("id"),
                        view.getString("errors"),
                        view.getString("rejectedRows"))) {
            assertPrivate(path, Http.as(SENDER).get(path));
        }
        for (String path :
                List.of("/api/v1/documents", "/api/v1/audit?limit=1", "/api/v1/audit/keys")) {
            assertPrivate(path, Http.get(path));
            assertPrivate(path, Http.get(path));
        }
        assertThat(Http.anonymous().get("/api/v1/imports/templates/observations").header(CACHE))
                .isEqualTo("no-cache");
    }

    private static void assertPrivate(String path, Response answer) {
        assertThat(answer.statusCode()).as(path + answer.asString()).isEqualTo(200);
        assertThat(answer.header(CACHE)).as(path).isEqualTo(PRIVATE);
    }
}
