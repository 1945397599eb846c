package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.util.TypeLiteral;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.access.CallerRole;
import org.districtprogress.service.register.Register;
import org.districtprogress.testing.access.TestCallers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may do what: roles, ownership, and that who reports does not verify. */
public abstract class AccessContract {

    private static final int FORBIDDEN = 403;

    protected abstract ServiceFacts facts();

    private Map<String, Set<CallerRole>> operations() {
        return GuardedOperations.of(facts(), register());
    }

    @ParameterizedTest
    @EnumSource
    void role_opens_what_it_is_for_and_nothing_else(CallerRole role) {
        Caller caller = TestCallers.caller("one-role", "one role", role);
        operations()
                .forEach(
                        (operation, roles) -> {
                            Response answer = call(Http.as(caller), operation);
                            if (roles.contains(role)) {
                                assertThat(answer.statusCode())
                                        .as(operation + answer.asString())
                                        .isNotIn(401, FORBIDDEN);
                            } else {
                                assertForbidden(answer, operation, "role-missing");
                            }
                        });
    }

    @Test
    void nobody_opens_anything() {
        for (String operation : operations().keySet()) {
            Response answer = call(Http.anonymous(), operation);
            assertThat(answer.statusCode()).as(operation).isEqualTo(401);
            Refusals.assertProblem(answer, 401);
        }
    }

    @Test
    void other_departments_are_refused_alike_whether_it_exists_or_not() {
        Caller elsewhere =
                TestCallers.owning(
                        Set.of("of-others"),
                        Set.of("of-others"),
                        CallerRole.REPORTER,
                        CallerRole.PLAN_ADMIN);
        operations()
                .forEach(
                        (operation, roles) -> {
                            boolean isOwned =
                                    roles.equals(Set.of(CallerRole.REPORTER))
                                            && !operation.contains("/documents?")
                                            && !operation.endsWith("=observations");
                            if (isOwned) {
                                assertForbidden(
                                        call(Http.as(elsewhere), operation),
                                        operation,
                                        "not-owned");
                            }
                        });
        assertForbidden(
                call(Http.as(elsewhere), "POST /api/v1/indicators/no-such/observations"),
                "no such indicator",
                "not-owned");
        assertForbidden(
                call(
                        Http.as(elsewhere),
                        "POST /api/v1/commitments/no-such/milestones/m/completion"),
                "no such commitment",
                "not-owned");
    }

    @Test
    void department_reports_what_it_owns() {
        Caller owner =
                TestCallers.owning(
                        Set.of(facts().reportable()), Set.of(register()), CallerRole.REPORTER);
        String system = Http.system();
        Response reported =
                Http.as(owner)
                        .contentType("application/json")
                        .body(
                                Map.of(
                                        "period",
                                        "2024-02-12",
                                        "value",
                                        1,
                                        "source",
                                        Map.of("system", system)))
                        .post("/api/v1/indicators/" + facts().reportable() + "/observations");
        assertThat(reported.statusCode()).as(reported.asString()).isEqualTo(201);
        assertThat(reported.jsonPath().getString("recordedBy")).isEqualTo(owner.client());
        assertThat(call(Http.as(owner), "PUT /api/v1/" + register() + "/none").statusCode())
                .isEqualTo(400);
    }

    @Test
    void foreign_rows_of_a_file_are_at_fault_and_own_ones_are_not() {
        String other = otherIndicator();
        String system = Http.system();
        String own = Imports.row(facts().reportable(), system, "2024-02-13", "1");
        String foreign = Imports.row(other, system, "2024-02-13", "1");

        Response atomic = imported("", own, foreign);
        assertThat(atomic.statusCode()).as(atomic.asString()).isEqualTo(422);
        assertThat(atomic.jsonPath().getString("errors[0].code")).isEqualTo("not-owned");
        assertThat(atomic.jsonPath().getString("errors[0].pointer")).isEqualTo("/2/indicator");
        assertThat(Imports.stored(system)).isZero();

        Response partial = imported("&mode=partial", own, foreign);
        assertThat(partial.statusCode()).as(partial.asString()).isEqualTo(200);
        assertThat(partial.jsonPath().getInt("counts.created")).isEqualTo(1);
        assertThat(partial.jsonPath().getInt("counts.rejected")).isEqualTo(1);
        assertThat(Imports.stored(system)).isEqualTo(1);
    }

    @Test
    void long_file_is_imported_with_the_rights_it_was_sent_with() {
        String system = Http.system();
        String rows =
                new String(
                        Imports.rows(facts().reportable(), system, 5_001),
                        java.nio.charset.StandardCharsets.UTF_8);
        Response kept =
                imported(
                        "&mode=partial",
                        rows.stripTrailing(),
                        Imports.row(otherIndicator(), system, "2024-02-13", "1"));
        assertThat(kept.statusCode()).as(kept.asString()).isEqualTo(202);
        String location = kept.header("Location");
        JsonPath ended = Imports.awaited(location.substring(location.indexOf("/api/")));
        assertThat(ended.getString("state")).isEqualTo("COMPLETED");
        assertThat(ended.getInt("counts.created")).isEqualTo(5_001);
        assertThat(ended.getInt("counts.rejected")).isEqualTo(1);
    }

    @Test
    void milestones_of_a_file_need_what_single_ones_need() {
        String row =
                "{\"commitment\":\"%s\",\"milestone\":\"m-%s\",\"name\":{\"zh\":\"主体完工\",\"en\":\"Done\"},\"due\":\"2024-06-30\"%s}";
        String id = UUID.randomUUID().toString();
        String planned = row.formatted(facts().commitment(), id, "");
        String done =
                row.formatted(
                        facts().commitment(),
                        UUID.randomUUID(),
                        ",\"doneOn\":\"2024-06-01\",\"evidence\":{\"title\":\"竣工验收报告\"}");
        Caller planner = TestCallers.caller("planner", "planner", CallerRole.PLAN_ADMIN);
        Caller reporter = TestCallers.caller("doer", "doer", CallerRole.REPORTER);

        assertThat(milestones(reporter, planned).jsonPath().getString("errors[0].code"))
                .isEqualTo("role-missing");
        assertThat(milestones(planner, done).jsonPath().getString("errors[0].code"))
                .isEqualTo("role-missing");
        Response allowed = milestones(planner, planned);
        assertThat(allowed.statusCode()).as(allowed.asString()).isEqualTo(200);
    }

    @Test
    void who_reported_a_figure_does_not_verify_it() {
        Caller both = TestCallers.caller("both", "both", CallerRole.REPORTER, CallerRole.VERIFIER);
        String series = "/api/v1/indicators/" + facts().reportable() + "/observations";
        String id =
                Http.as(both)
                        .contentType("application/json")
                        .body(Http.figure("2024-02-14", 1))
                        .post(series)
                        .jsonPath()
                        .getString("id");
        String verdict = series + "/" + id + "/verdict";

        Response own = verdict(both, verdict, Map.of("verdict", "VERIFIED"));
        Refusals.assertProblem(own, 409);
        assertThat(own.jsonPath().getString("type")).isEqualTo("/problems/own-figure");

        Caller second = TestCallers.verifier("审计局");
        Response foreign =
                verdict(second, verdict, Map.of("verdict", "VERIFIED", "verifier", "财政局"));
        Refusals.assertRefused(foreign, 400, "/verifier");
        assertThat(foreign.jsonPath().getString("errors[0].code")).isEqualTo("verifier-foreign");

        Response verified = verdict(second, verdict, Map.of("verdict", "VERIFIED"));
        assertThat(verified.statusCode()).as(verified.asString()).isEqualTo(201);
        assertThat(
                        Http.get(series + "/" + id + "/verdicts")
                                .jsonPath()
                                .getString("items[0].verifier"))
                .isEqualTo("审计局");
    }

    @Test
    void what_a_reader_was_answered_is_kept_from_others() {
        Response read = Http.get("/api/v1/documents");
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(Http.anonymous().get("/api/v1/documents").statusCode()).isEqualTo(401);
        assertThat(
                        Http.anonymous()
                                .header("If-None-Match", read.header("ETag"))
                                .get("/api/v1/documents")
                                .statusCode())
                .isEqualTo(401);
        assertThat(Http.anonymous().head("/api/v1/documents").statusCode()).isEqualTo(401);
        assertThat(read.header("Cache-Control")).doesNotContain("public");
    }

    private static Response verdict(Caller caller, String path, Map<String, String> body) {
        return Http.as(caller).contentType("application/json").body(body).post(path);
    }

    private Response imported(String parameters, String... lines) {
        Caller owner =
                TestCallers.owning(Set.of(facts().reportable()), Set.of(), CallerRole.REPORTER);
        return Http.as(owner)
                .contentType(Imports.NDJSON)
                .body(Imports.bytes(String.join("\n", lines) + "\n"))
                .post("/api/v1/imports?into=observations" + parameters);
    }

    private static Response milestones(Caller caller, String row) {
        return Http.as(caller)
                .contentType(Imports.NDJSON)
                .body(Imports.bytes(row + "\n"))
                .post("/api/v1/imports?into=milestones");
    }

    private String otherIndicator() {
        return Http.get("/api/v1/indicators?limit=1000")
                .jsonPath()
                .getString("items.find { it.code != '" + facts().reportable() + "' }.code");
    }

    /** The first by its code that is for everybody; they are found in any order. */
    private static String register() {
        return Arc.container().listAll(new TypeLiteral<Register<?>>() {}).stream()
                .map(InstanceHandle::get)
                .filter(each -> !each.masks())
                .map(Register::code)
                .sorted()
                .findFirst()
                .orElseThrow();
    }

    private static Response call(RequestSpecification request, String operation) {
        String[] parts = operation.split(" ", 2);
        if (!parts[0].equals("GET")) {
            boolean isFile = parts[1].contains("/imports");
            request.contentType(isFile ? Imports.NDJSON : "application/json")
                    .body(Imports.bytes("{}"));
        }
        return request.request(parts[0], parts[1]);
    }

    private static void assertForbidden(Response answer, String operation, String code) {
        assertThat(answer.statusCode()).as(operation + answer.asString()).isEqualTo(FORBIDDEN);
        Refusals.assertProblem(answer, FORBIDDEN);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/" + code);
    }
}
