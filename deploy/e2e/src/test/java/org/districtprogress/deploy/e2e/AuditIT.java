package org.districtprogress.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.districtprogress.deploy.audit.VerifyAudit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whoever administers the database may do anything to its tables: what they do to the sealed trail
 * is found, by somebody who has nothing but an older checkpoint.
 */
class AuditIT {

    private static final int TAMPERINGS = 1000;
    private static final int SERVICES = 3;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static DeployedSuite suite;

    @TempDir private Path folder;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        suite = DeployedSuite.startedWith(Map.of("DISTRICT_PROGRESS_AUDIT_EVERY", "PT1S"));
    }

    @AfterAll
    static void stop() {
        suite.close();
    }

    private JsonNode latest(String program) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(suite.uri(program, "/api/v1/audit/checkpoints/latest"))
                        .header("Authorization", "Bearer " + suite.token("auditor"))
                        .build();
        return JSON.readTree(CLIENT.send(request, BodyHandlers.ofString()).body());
    }

    /** Uploads documents, and waits until the last one is sealed; answers the checkpoint. */
    private JsonNode written(String program, String name, int count)
            throws IOException, InterruptedException {
        long last = 0;
        for (int i = 0; i < count; i++) {
            HttpRequest request =
                    HttpRequest.newBuilder(suite.uri(program, "/api/v1/documents?name=trail.pdf"))
                            .header("Authorization", suite.reporter())
                            .header("Content-Type", "application/pdf")
                            .POST(
                                    HttpRequest.BodyPublishers.ofString(
                                            WalkThings.pdf(name + " " + i)))
                            .build();
            HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
            String receipt = answer.headers().firstValue("Audit-Receipt").orElseThrow();
            assertThat(receipt).startsWith(program + ";");
            last = Long.parseLong(receipt.split(";", -1)[1]);
        }
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        JsonNode sealed = latest(program);
        while (sealed.path("size").asLong() < last) {
            assertThat(System.nanoTime()).as("%s of %d", sealed, last).isLessThan(deadline);
            sealed = latest(program);
        }
        return sealed;
    }

    private int verify(String program, Path older, PrintStream said)
            throws IOException, InterruptedException {
        return VerifyAudit.run(
                suite.uri(program, "/").toString(), suite.token("auditor"), older, null, said);
    }

    @ParameterizedTest
    @CsvSource({
        "industry-service, industry",
        "livelihood-service, livelihood",
        "environment-service, environment"
    })
    void whatever_is_done_to_the_sealed_trail_is_found(String program, String database)
            throws IOException, InterruptedException, SQLException {
        JsonNode older = written(program, "older", 8);
        Path kept = Files.writeString(folder.resolve("older.json"), older.toString());
        long size = written(program, "newer", 12).path("size").asLong();
        Random random = new Random(20261128);
        List<String> wrong = new ArrayList<>();
        try (AuditTables tables = new AuditTables(suite, database)) {
            for (int i = 0; i <= TAMPERINGS / SERVICES; i++) {
                AuditTampering kind = AuditTampering.values()[i % AuditTampering.values().length];
                if (i % 50 == 0) {
                    check(0, "untouched", program, kept, wrong);
                }
                String sql = kind.sql(random, size, older.path("size").asLong());
                tables.tamper(sql);
                check(1, sql, program, kept, wrong);
                tables.restore();
            }
            check(0, "untouched", program, kept, wrong);
            assertThat(tables.number("select count(*) from audit_entry"))
                    .isEqualTo(tables.number("select max(sequence) from audit_entry"));
        }
        assertThat(wrong).isEmpty();
    }

    private void check(int expected, String sql, String program, Path kept, List<String> wrong)
            throws IOException, InterruptedException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int found = verify(program, kept, new PrintStream(said, true, StandardCharsets.UTF_8));
        if (found != expected) {
            wrong.add(found + " for " + sql + ": " + said.toString(StandardCharsets.UTF_8));
        }
    }

    @Test
    void the_script_says_so_too() throws IOException, InterruptedException, SQLException {
        JsonNode older = written("environment-service", "script", 3);
        Path kept = Files.writeString(folder.resolve("kept.json"), older.toString());
        assertThat(script(kept)).isEqualTo("0 environment-service is sound");
        try (AuditTables tables = new AuditTables(suite, "environment")) {
            tables.tamper("update audit_entry set address = '10.0.0.1' where sequence = 2");
            assertThat(script(kept)).isEqualTo("1 environment-service is NOT what was sealed");
            tables.restore();
        }
        assertThat(script(kept)).isEqualTo("0 environment-service is sound");
    }

    @Test
    void who_admitted_clients_is_a_file_that_is_verified_alike()
            throws IOException, InterruptedException {
        Path file = suite.data().resolve("identity").resolve("audit.ndjson");
        assertThat(suite.token("reader", "first-client")).isNotEmpty();
        List<String> before = Files.readAllLines(file);
        Path kept = Files.writeString(folder.resolve("kept.json"), before.get(before.size() - 1));
        assertThat(suite.token("reader", "second-client")).isNotEmpty();
        String whole = Files.readString(file);
        assertThat(whole).contains("\"client\":\"admin\"");
        assertThat(VerifyAudit.run(file.toString(), "", kept, null, System.out)).isZero();
        List<String> removed = new ArrayList<>(whole.lines().toList());
        assertThat(removed.remove(1)).contains("\"sequence\":1,");
        Path changed = folder.resolve("changed.ndjson");
        for (String tampered :
                List.of(
                        whole.replaceFirst("\"client\":\"admin\"", "\"client\":\"other\""),
                        String.join("\n", removed),
                        String.join("\n", before.subList(0, before.size() - 2)))) {
            Files.writeString(changed, tampered);
            assertThat(VerifyAudit.run(changed.toString(), "", kept, null, System.out)).isOne();
        }
    }

    /** Exit code and beginning of what it says. */
    private String script(Path kept) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        DeployedSuite.ROOT.resolve("deploy/verify-audit").toString(),
                        suite.uri("environment-service", "").toString(),
                        kept.toString());
        builder.environment().put("TOKEN", suite.token("auditor"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process run = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return run.exitValue() + " " + said.split("[:.]", 2)[0];
    }
}
