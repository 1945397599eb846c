package org.districtprogress.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * However what is protected is spelt, at the service and at the gateway: nobody without a token and
 * nobody of another department comes to what answers it.
 */
class OddSpellingsIT {

    private static final String SERVICE = "industry-service";
    private static final String SERIES =
            "/api/v1/indicators/four-new-investment-share/observations";
    private static final String AUDITOR = "auditor";

    /** A field of every record, and of no problem. */
    private static final String SECRET = "\"latestVersion\"";

    private static final String JSON_TYPE = "application/json";
    private static final Pattern TYPE = Pattern.compile("\"type\":\"/problems/([a-z-]+)\"");

    /** How a path, a method or a caller is refused: nothing of these has looked anything up. */
    private static final Set<String> REFUSALS =
            Set.of(
                    "not-authenticated",
                    "role-missing",
                    "not-owned",
                    "path-malformed",
                    "path-unknown",
                    "method-not-allowed",
                    "media-type-unsupported",
                    "not-allowed",
                    "request-malformed",
                    "query-malformed");

    private static DeployedSuite suite;
    private static WalkCallers callers;
    private static WalkThings things;

    private final Map<String, Integer> answers = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    /** What is protected of a path, by its method, with a body that would be taken. */
    private record Target(
            String path, List<String> methods, String contentType, String body, String wrong) {

        /** A condition that holds, so that nothing but the caller stands against it. */
        String condition() {
            return path.endsWith("/target") ? "If-Match: *\r\n" : "If-None-Match: *\r\n";
        }
    }

    @BeforeAll
    static void start() throws Exception {
        suite = DeployedSuite.started();
        callers = new WalkCallers(suite);
        things = new WalkThings(callers, SERVICE, Set.of("talents", "projects"));
        things.prepare();
    }

    @AfterAll
    static void stop() {
        suite.close();
    }

    private static List<Target> targets() throws Exception {
        String figure = things.figure("2024-02-20").toString();
        String record = things.record("projects").toString();
        return List.of(
                new Target("/api/v1/talents", List.of("GET", "HEAD"), JSON_TYPE, "", AUDITOR),
                new Target(
                        "/api/v1/talents/walk-open",
                        List.of("GET", "HEAD"),
                        JSON_TYPE,
                        "",
                        AUDITOR),
                new Target(
                        "/api/v1/documents",
                        List.of("GET", "HEAD", "POST"),
                        "application/pdf",
                        WalkThings.pdf("odd"),
                        AUDITOR),
                new Target(
                        "/api/v1/imports",
                        List.of("GET", "HEAD", "POST"),
                        WalkThings.NDJSON,
                        things.row("2024-02-21").toString(),
                        AUDITOR),
                new Target(SERIES, List.of("POST"), JSON_TYPE, figure, WalkCallers.ELSEWHERE),
                new Target(
                        "/api/v1/projects/walk-odd",
                        List.of("PUT"),
                        JSON_TYPE,
                        record,
                        WalkCallers.ELSEWHERE),
                new Target(
                        "/api/v1/projects/walk-ending/closure",
                        List.of("POST"),
                        JSON_TYPE,
                        things.closure(),
                        WalkCallers.ELSEWHERE),
                new Target("/api/v1/audit", List.of("GET", "HEAD"), JSON_TYPE, "", "reader"),
                new Target(
                        "/api/v1/indicators/" + things.revised() + "/target",
                        List.of("PUT"),
                        JSON_TYPE,
                        things.target().toString(),
                        "reporter"),
                new Target(
                        "/api/v1/indicators/"
                                + things.indicator()
                                + "/observations/"
                                + things.observation()
                                + "/verdict",
                        List.of("POST"),
                        JSON_TYPE,
                        "{\"verdict\": \"VERIFIED\"}",
                        "reporter"),
                new Target(
                        "/api/v1/commitments/" + things.commitment() + "/milestones/walk-odd",
                        List.of("PUT"),
                        JSON_TYPE,
                        things.milestone().toString(),
                        "reporter"));
    }

    @Test
    void no_spelling_comes_to_what_answers_a_service() throws Exception {
        List<JsonNode> before = things.state();
        int spellings = 0;
        for (Target target : targets()) {
            for (String spelling : OddSpellings.of(target.path())) {
                spellings++;
                for (String method : target.methods()) {
                    refused(SERVICE, method, spelling, target);
                }
            }
            for (String spelling : OddSpellings.of("/industry" + target.path())) {
                spellings++;
                for (String method : target.methods()) {
                    refused(DeployedSuite.GATEWAY, method, spelling, target);
                }
            }
        }
        System.out.println(spellings + " spellings were answered " + answers);
        assertThat(wrong).isEmpty();
        assertThat(spellings).isGreaterThan(400);
        assertThat(things.state()).as("what odd spellings changed").isEqualTo(before);
    }

    @Test
    void no_spelling_comes_to_the_clients_of_the_gateway() throws Exception {
        JsonNode before = callers.read("plan-admin", DeployedSuite.GATEWAY, "/api/v1/clients");
        String body = "{\"client\": \"odd\", \"department\": \"odd\", \"roles\": [\"plan-admin\"]}";
        Target all =
                new Target(
                        "/api/v1/clients",
                        List.of("GET", "HEAD", "POST"),
                        JSON_TYPE,
                        body,
                        "reporter");
        Target one =
                new Target(
                        "/api/v1/clients/walk-reader",
                        List.of("DELETE"),
                        JSON_TYPE,
                        "",
                        "reporter");
        Target secret =
                new Target(
                        "/api/v1/clients/walk-reader/secret",
                        List.of("POST"),
                        JSON_TYPE,
                        "",
                        "reporter");
        for (Target target : List.of(all, one, secret)) {
            for (String spelling : OddSpellings.of(target.path())) {
                for (String method : target.methods()) {
                    refused(DeployedSuite.GATEWAY, method, spelling, target);
                }
            }
        }
        System.out.println("The clients' spellings were answered " + answers);
        assertThat(wrong).isEmpty();
        assertThat(callers.read("plan-admin", DeployedSuite.GATEWAY, "/api/v1/clients"))
                .isEqualTo(before);
    }

    /** What was refused is not refused whatever is sent. */
    @Test
    void plain_spelling_with_a_token_is_answered() throws Exception {
        String reader = "Authorization: Bearer " + callers.token("reader") + "\r\n";
        String reporter = "Authorization: Bearer " + callers.token("reporter") + "\r\n";
        int port = suite.uri(SERVICE, "").getPort();
        RawCaller.Answer read = RawCaller.send(port, "GET", "/api/v1/talents", reader, "");
        assertThat(read.status()).as(read.text()).isEqualTo(200);
        assertThat(read.text()).contains(SECRET);
        RawCaller.Answer written =
                RawCaller.send(
                        port,
                        "POST",
                        SERIES,
                        reporter + "Content-Type: application/json\r\n",
                        things.figure("2024-02-22").toString());
        assertThat(written.status()).as(written.text()).isEqualTo(201);
    }

    private void refused(String program, String method, String spelling, Target target)
            throws Exception {
        String headers = "Content-Type: " + target.contentType() + "\r\n" + target.condition();
        String other = "Authorization: Bearer " + callers.token(target.wrong()) + "\r\n";
        for (String caller : List.of("", other)) {
            RawCaller.Answer answer =
                    RawCaller.send(
                            suite.uri(program, "").getPort(),
                            method,
                            spelling,
                            headers + caller,
                            target.body());
            Matcher type = TYPE.matcher(answer.text());
            String code = type.find() ? type.group(1) : "-";
            answers.merge(answer.status() + " " + code, 1, Integer::sum);
            boolean isRefused =
                    (answer.status() == 0 || answer.status() / 100 == 4)
                            && !answer.text().contains(SECRET)
                            && (REFUSALS.contains(code) || code.equals("-"));
            if (!isRefused) {
                wrong.add(program + " " + method + " " + spelling + " " + answer.text());
            }
        }
    }
}
