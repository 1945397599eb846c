package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.access.CallerRole;
import org.districtprogress.core.access.Owned;
import org.districtprogress.testing.access.TestCallers;
import org.junit.jupiter.api.Test;

/** What was refused, and what was read that is not for everybody, stands in the trail too. */
public abstract class AuditRefusalContract {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String DEPARTMENT = "flooding bureau";

    protected abstract ServiceFacts facts();

    private String verdict() {
        return "/api/v1/indicators/" + facts().reportable() + "/observations/none/verdict";
    }

    private static int refused(RequestSpecification request, String path) {
        return request.contentType("application/json")
                .body(Map.of("verdict", "VERIFIED"))
                .post(path)
                .statusCode();
    }

    private static Caller verifier(String client) {
        return TestCallers.caller(client, DEPARTMENT, CallerRole.VERIFIER);
    }

    private static String entriesOf(String client, String column) {
        return Database.text(
                "select string_agg("
                        + column
                        + ", ', ' order by sequence) from audit_entry where client = '"
                        + client
                        + "'");
    }

    private static void awaitCount(String condition, long expected) {
        String sql =
                "select coalesce(sum(coalesce(count, 1)), 0) from audit_entry where kind ="
                        + " 'REFUSAL' and "
                        + condition;
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (Database.number(sql) < expected) {
            assertThat(System.nanoTime()).as(condition).isLessThan(deadline);
        }
        assertThat(Database.number(sql)).isEqualTo(expected);
    }

    @Test
    void a_refused_write_is_noted_with_who_asked_and_why_before_it_is_answered() {
        String client = Http.system();
        assertThat(refused(Http.as(verifier(client)), verdict())).isEqualTo(404);
        assertThat(
                        entriesOf(
                                client,
                                "kind || ' ' || status || ' ' || code || ' ' || action || ' ' ||"
                                        + " department || ' ' || address"))
                .isEqualTo(
                        "REFUSAL 404 observation-unknown POST "
                                + verdict()
                                + " "
                                + DEPARTMENT
                                + " 127.0.0.1");
    }

    @Test
    void who_lacks_the_role_or_does_not_own_it_is_noted_too() {
        String client = Http.system();
        Caller caller =
                new Caller(
                        client,
                        DEPARTMENT,
                        Set.of(CallerRole.REPORTER),
                        Owned.of(Set.of("of-others")),
                        Owned.of(Set.of("of-others")));
        String series = "/api/v1/indicators/" + facts().reportable() + "/observations";
        assertThat(refused(Http.as(caller), verdict())).isEqualTo(403);
        assertThat(
                        Http.as(caller)
                                .contentType("application/json")
                                .body(Http.figure("2024-05-01", 1))
                                .post(series)
                                .statusCode())
                .isEqualTo(403);
        assertThat(Http.as(caller).get("/api/v1/documents").statusCode()).isEqualTo(403);
        assertThat(Http.as(caller).get("/api/v1/audit").statusCode()).isEqualTo(403);
        assertThat(entriesOf(client, "kind || ' ' || status || ' ' || code || ' ' || action"))
                .isEqualTo(
                        "REFUSAL 403 role-missing POST "
                                + verdict()
                                + ", REFUSAL 403 not-owned POST "
                                + series
                                + ", REFUSAL 403 role-missing GET /api/v1/documents"
                                + ", REFUSAL 403 role-missing GET /api/v1/audit");
    }

    @Test
    void who_has_no_token_is_noted_as_nobody_with_where_from() {
        String mark = Http.system();
        String from = "client is null and department is null and forwarded_for = '" + mark + "'";
        int status = refused(Http.anonymous().header("X-Forwarded-For", mark), verdict());
        assertThat(status).isEqualTo(401);
        status =
                refused(
                        Http.anonymous()
                                .header("X-Forwarded-For", mark)
                                .header("Authorization", "Bearer x.y.z"),
                        verdict());
        assertThat(status).isEqualTo(401);
        awaitCount(from + " and code = 'not-authenticated'", 1);
        awaitCount(from + " and code = 'token-invalid' and address = '127.0.0.1'", 1);
    }

    /** Twenty of a client are noted one by one in a minute, the others together. */
    @Test
    void a_flood_of_refusals_takes_few_entries_and_none_is_lost() {
        String client = Http.system();
        for (int i = 0; i < 60; i++) {
            assertThat(refused(Http.as(verifier(client)), verdict())).isEqualTo(404);
        }
        awaitCount("client = '" + client + "'", 60);
        assertThat(
                        Database.number(
                                "select count(*) from audit_entry where count is null and client ="
                                        + " '"
                                        + client
                                        + "'"))
                .isBetween(20L, 40L);
    }

    /** Whatever a client does, no more than ten kinds of it are told apart. */
    @Test
    void many_kinds_of_refusals_are_told_as_others() {
        String client = Http.system();
        for (int i = 0; i < 120; i++) {
            refused(Http.as(verifier(client)).header("X-Forwarded-For", "10.0.0." + i), verdict());
        }
        awaitCount("client = '" + client + "'", 120);
        assertThat(
                        Database.number(
                                "select count(*) from audit_entry where code = 'others' and client ="
                                        + " '"
                                        + client
                                        + "'"))
                .isPositive();
    }

    @Test
    void reading_what_is_not_for_everybody_is_noted_and_reading_the_plan_is_not() {
        String client = Http.system();
        Caller caller =
                TestCallers.caller(client, DEPARTMENT, CallerRole.READER, CallerRole.AUDITOR);
        Http.as(caller).get("/api/v1/audit?limit=1");
        Http.as(caller).get("/api/v1/audit/1");
        Http.as(caller).get("/api/v1/audit/keys");
        Http.as(caller).get("/api/v1/documents?limit=2");
        Http.as(caller).get("/api/v1/audit/?limit=2");
        Http.as(caller).get("/api/v1/plan");
        assertThat(entriesOf(client, "kind || ' ' || action || ' ' || status"))
                .isEqualTo(
                        "READ GET /api/v1/audit?limit=1 200, READ GET /api/v1/audit/1 200,"
                                + " READ GET /api/v1/documents?limit=2 200,"
                                + " READ GET /api/v1/audit/?limit=2 200");
    }
}
