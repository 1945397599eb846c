package org.districtprogress.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.districtprogress.deploy.e2e.Permission.Expected;
import org.districtprogress.deploy.e2e.WalkCallers.Call;
import org.districtprogress.deploy.e2e.WalkRequests.About;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The running suite answers what the table says, for every operation that it documents. */
class PermissionWalkIT {

    private static final String FIRST = "/api/v1/";

    /** Who audits is of no department that reports, and nobody else audits. */
    private static final List<String> AUDITORS = List.of("auditor");

    private static DeployedSuite suite;
    private static WalkCallers callers;

    private final Permissions table = Permissions.read();
    private final List<String> wrong = new ArrayList<>();

    PermissionWalkIT() throws IOException {}

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        suite = DeployedSuite.started();
        callers = new WalkCallers(suite);
    }

    /** Behind all that was asked and refused, with tokens and secrets. */
    @AfterAll
    static void stop() throws IOException, InterruptedException {
        try (DeployedSuite walked = suite) {
            ToldSecrets secrets = new ToldSecrets(walked);
            callers.tell(secrets);
            secrets.misplace();
            secrets.assertUntold();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"industry-service", "livelihood-service", "environment-service"})
    void service_answers_what_the_table_says(String program) throws Exception {
        List<Permission> rows = rowsOf(program);
        WalkThings things =
                new WalkThings(
                        callers,
                        program,
                        rows.stream()
                                .filter(row -> row.path().endsWith("/{id}/closure"))
                                .map(row -> row.path().substring(FIRST.length()).split("/", -1)[0])
                                .collect(Collectors.toSet()));
        things.prepare();
        WalkRequests requests = new WalkRequests(things);
        if (things.assessed().isEmpty()) {
            rows.removeIf(WalkRequests::isJudged);
        }

        List<JsonNode> before = things.state();
        for (Permission row : rows) {
            assertRefusals(program, row, requests);
        }
        assertThat(things.state()).as("what refused calls changed").isEqualTo(before);
        assertRest(program, rows, requests);
        assertThat(wrong).isEmpty();
    }

    @Test
    void gateway_answers_what_the_table_says() throws Exception {
        List<Permission> rows = rowsOf(DeployedSuite.GATEWAY);
        WalkThings things = new WalkThings(callers, "industry-service", java.util.Set.of());
        WalkRequests requests = new WalkRequests(things);
        for (Permission row : rows) {
            if (row.path().contains("{client}")) {
                admit(WalkRequests.client(row, About.OWN));
                admit(WalkRequests.client(row, About.OTHER));
            }
        }

        JsonNode before = clients();
        for (Permission row : rows) {
            assertRefusals(DeployedSuite.GATEWAY, row, requests);
        }
        assertThat(clients()).as("what refused calls changed").isEqualTo(before);
        assertRest(DeployedSuite.GATEWAY, rows, requests);
        assertThat(wrong).isEmpty();
    }

    private void admit(String client) throws Exception {
        String body =
                "{\"client\": \"%s\", \"department\": \"walk\", \"roles\": [\"reader\"]}"
                        .formatted(client);
        HttpResponse<String> admitted =
                callers.send(
                        "plan-admin",
                        DeployedSuite.GATEWAY,
                        new Call("POST", FIRST + "clients", List.of(), "application/json", body));
        assertThat(admitted.statusCode()).as(admitted.body()).isEqualTo(201);
    }

    private JsonNode clients() throws Exception {
        return callers.read("plan-admin", DeployedSuite.GATEWAY, FIRST + "clients");
    }

    /** The rows of all that a program documents while it runs. */
    private List<Permission> rowsOf(String program) throws Exception {
        JsonNode document =
                WalkThings.JSON.readTree(suite.get(program, "/q/openapi?format=json").body());
        List<Permission> rows = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (String key : List.of("get", "put", "post", "delete", "patch")) {
                if (path.getValue().has(key)) {
                    String method = key.toUpperCase(Locale.ROOT);
                    List<Permission> found =
                            table.of(method, path.getKey()).stream()
                                    .filter(row -> isHere(row, document))
                                    .toList();
                    assertThat(found).as(method + " " + path.getKey()).isNotEmpty();
                    rows.addAll(found);
                }
            }
        }
        return rows;
    }

    /** A file into a register goes to the service that has it. */
    private static boolean isHere(Permission row, JsonNode document) {
        String into = row.query().replace("into=", "");
        return !row.query().startsWith("into=")
                || List.of("observations", "milestones").contains(into)
                || document.path("paths").has(FIRST + into);
    }

    /** Nobody, other roles, and other departments. */
    private void assertRefusals(String program, Permission row, WalkRequests requests)
            throws Exception {
        if (row.isForEverybody()) {
            return;
        }
        Call call = requests.of(row, About.OWN);
        for (Call form : call.forms()) {
            assertRefusals(program, row, form);
        }
        if (row.other().status() == 403) {
            HttpResponse<String> answer = callers.send(WalkCallers.ELSEWHERE, program, call);
            assertAnswer(call, WalkCallers.ELSEWHERE, answer, row.other());
        }
    }

    private void assertRefusals(String program, Permission row, Call call) throws Exception {
        HttpResponse<String> unknown = callers.send(WalkCallers.NOBODY, program, call);
        assertAnswer(call, WalkCallers.NOBODY, unknown, Expected.of("401 not-authenticated"));
        assertThat(unknown.headers().firstValue("WWW-Authenticate"))
                .as(call.toString())
                .isPresent();
        for (String role : WalkCallers.ROLES) {
            if (!row.roles().contains(role)) {
                assertAnswer(
                        call,
                        role,
                        callers.send(role, program, call),
                        Expected.of("403 role-missing"));
            }
        }
    }

    /** What is not there and what is closed first: they change nothing of what comes after. */
    private void assertRest(String program, List<Permission> rows, WalkRequests requests)
            throws Exception {
        for (Permission row : rows) {
            assertAbout(About.MISSING, program, row, row.missing(), requests);
            assertAbout(About.CLOSED, program, row, row.closed(), requests);
        }
        List<Permission> endingLast =
                rows.stream()
                        .sorted(
                                java.util.Comparator.comparing(
                                        row -> row.path().endsWith("/completion")))
                        .toList();
        for (Permission row : endingLast) {
            assertAbout(About.OWN, program, row, row.own(), requests);
            assertAbout(About.OTHER, program, row, row.other(), requests);
        }
    }

    private void assertAbout(
            About about, String program, Permission row, Expected expected, WalkRequests requests)
            throws Exception {
        if (!expected.isAsked()) {
            return;
        }
        Call call = requests.of(row, about);
        for (String caller : callersOf(row, about)) {
            assertAnswer(call, caller, callers.send(caller, program, call), expected);
        }
    }

    /** With reads all whom the row names; with writes the first, as a second would repeat it. */
    private static List<String> callersOf(Permission row, About about) {
        if (row.isVerdict()) {
            return List.of(about == About.OWN ? WalkCallers.BOTH : together(row.roles().get(0)));
        }
        if (about == About.OTHER) {
            return List.of(row.roles().equals(AUDITORS) ? "auditor" : WalkCallers.ELSEWHERE);
        }
        if (row.isForEverybody()) {
            return List.of(WalkCallers.NOBODY);
        }
        return row.method().equals("GET") ? row.roles() : List.of(row.roles().get(0));
    }

    /** The client of roles that are asked for together. */
    private static String together(String roles) {
        return roles.replace(" and ", ",");
    }

    /** Every answer that is not as expected is noted, so that all of them are told at once. */
    private void assertAnswer(
            Call call, String caller, HttpResponse<String> answer, Expected expected)
            throws Exception {
        boolean isProblem =
                answer.headers()
                        .firstValue("Content-Type")
                        .filter(type -> type.startsWith("application/problem+json"))
                        .isPresent();
        boolean isAsExpected =
                answer.statusCode() == expected.status()
                        && isProblem == answer.statusCode() >= 400
                        && (expected.code().isEmpty()
                                || call.method().equals("HEAD")
                                || codes(answer).contains(expected.code()));
        if (!isAsExpected) {
            wrong.add(
                    "%s %s as %s, expected %s: %s %s"
                            .formatted(
                                    call.method(),
                                    call.path(),
                                    caller,
                                    expected,
                                    answer.statusCode(),
                                    answer.body()));
        }
    }

    private static List<String> codes(HttpResponse<String> answer) throws Exception {
        JsonNode problem = WalkThings.JSON.readTree(answer.body());
        List<String> codes = new ArrayList<>();
        codes.add(problem.path("type").asText().replace("/problems/", ""));
        problem.path("errors").forEach(error -> codes.add(error.path("code").asText()));
        return codes;
    }
}
