package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was refused, and what was read that is not for everybody, stands in the trail too. */
public abstract class AuditRefusalContract {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    protected abstract ServiceFacts facts();

    private String path(String mark) {
        return "/api/v1/indicators/" + facts().reportable() + "/observations/" + mark + "/verdict";
    }

    private static String entries(String mark) {
        return "select coalesce(sum(coalesce(count, 1)), 0) from audit_entry where kind ="
                + " 'REFUSAL' and forwarded_for = '"
                + mark
                + "'";
    }

    private void refused(String mark) {
        int status =
                Http.request()
                        .header("X-Forwarded-For", mark)
                        .contentType("application/json")
                        .body(Map.of("verdict", "VERIFIED", "verifier", "audit office"))
                        .post(path("none"))
                        .statusCode();
        assertThat(status).isEqualTo(404);
    }

    @Test
    void a_refused_write_is_noted_with_its_reason_before_it_is_answered() {
        String mark = Http.system();
        refused(mark);
        assertThat(
                        Database.text(
                                "select kind || ' ' || status || ' ' || code || ' ' || action from"
                                        + " audit_entry where forwarded_for = '"
                                        + mark
                                        + "'"))
                .isEqualTo("REFUSAL 404 observation-unknown POST " + path("none"));
    }

    /** Twenty of a kind are noted one by one in a minute, the others together. */
    @Test
    void a_flood_of_refusals_takes_few_entries_and_none_is_lost() {
        String mark = Http.system();
        for (int i = 0; i < 60; i++) {
            refused(mark);
        }
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (Database.number(entries(mark)) < 60) {
            assertThat(System.nanoTime()).isLessThan(deadline);
        }
        assertThat(Database.number(entries(mark))).isEqualTo(60);
        assertThat(
                        Database.number(
                                "select count(*) from audit_entry where count is null and"
                                        + " forwarded_for = '"
                                        + mark
                                        + "'"))
                .isLessThanOrEqualTo(20);
    }

    @Test
    void reading_the_trail_is_noted_in_it_and_reading_the_plan_is_not() {
        String mark = Http.system();
        Http.request().header("X-Forwarded-For", mark).get("/api/v1/audit?limit=1");
        Http.request().header("X-Forwarded-For", mark).get("/api/v1/plan");
        assertThat(
                        Database.text(
                                "select string_agg(kind || ' ' || action, ', ') from audit_entry"
                                        + " where forwarded_for = '"
                                        + mark
                                        + "'"))
                .isEqualTo("READ GET /api/v1/audit?limit=1");
    }
}
