package org.districtprogress.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtprogress.deploy.e2e.WatchedService.json;

import com.sun.net.httpserver.HttpServer;
import io.restassured.path.json.JsonPath;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Files that are meant to do harm, sent to a service as it is started for everybody: with a heap of
 * 256 MB. Each is refused or reported within the patience of a caller, stores nothing, and leaves
 * the same process, which has never held more than 512 MB.
 */
class HostileFilesIT {

    private static final String SERVICE = "industry-service";
    private static final String IMPORTS = "/api/v1/imports";
    private static final String NDJSON = "application/x-ndjson";
    private static final String CSV = "text/csv";
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PATIENCE_WITH_A_MILLION = Duration.ofSeconds(120);
    private static final long LOOK_MILLIS = 200;
    private static final long MOST_REJECTED_ROWS = 100_000;
    private static final String GOOD =
            "{\"indicator\":\"young-talents\",\"area\":\"SUB_AREA\",\"period\":\"2024-01\","
                    + "\"value\":1,\"source\":{\"system\":\"%s\"}}\n";
    private static final HttpClient CALLER = HttpClient.newHttpClient();

    private final String system = "hostile-" + UUID.randomUUID();
    private DeployedSuite suite;
    private WatchedService service;

    @BeforeEach
    void look() throws Exception {
        suite = SharedSuite.running();
        service = new WatchedService(suite, SERVICE);
    }

    @AfterEach
    void service_is_the_same_process_and_was_never_large() throws Exception {
        service.assertStillTheSameProcess();
        if (service.isMemorySeen()) {
            service.assertNeverLarge();
        }
    }

    /** Says where this cannot be seen: a skipped test is read, a missing check is not. */
    @Test
    void memory_of_the_service_is_seen_on_this_machine() throws Exception {
        Assumptions.assumeTrue(
                service.isMemorySeen(),
                "No /proc on this machine: how large the service becomes is not checked here.");
        service.assertNeverLarge();
    }

    private void assertNothingStored() throws Exception {
        service.assertNothingStored();
    }

    private HttpResponse<String> send(String type, String encoding, byte[] file) throws Exception {
        return send(suite.uri(SERVICE, IMPORTS + "?into=observations"), type, encoding, file);
    }

    private HttpResponse<String> send(URI target, String type, String encoding, byte[] file)
            throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(target)
                        .timeout(PATIENCE)
                        .header("Authorization", suite.reporter())
                        .header("Content-Type", type)
                        .header("Content-Encoding", encoding)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(file))
                        .build();
        return CALLER.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private void assertRefused(String type, byte[] file, String code) throws Exception {
        assertRefused(send(type, "identity", file), code);
    }

    private void assertRefused(HttpResponse<String> answer, String code) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 422);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(JsonPath.from(answer.body()).getList("errors.code"))
                .as(answer.body())
                .asString()
                .contains(code);
        assertThat(answer.body()).doesNotContain("Exception", "org.districtprogress", "SQL");
        assertNothingStored();
    }

    @Test
    void half_a_gigabyte_in_half_a_megabyte_is_refused() throws Exception {
        byte[] bomb = HostileFile.gzipOfSpaces(512);
        assertThat(bomb.length).isLessThan(3 * 1024 * 1024);
        assertRefused(send(NDJSON, "gzip", bomb), "file-too-large");
        for (String into : new String[] {"observations&mode=partial", "milestones", "talents"}) {
            URI forwarded =
                    suite.uri(DeployedSuite.GATEWAY, "/industry" + IMPORTS + "?into=" + into);
            assertRefused(send(forwarded, NDJSON, "gzip", bomb), "file-too-large");
        }
    }

    @Test
    void workbook_that_inflates_a_thousand_times_is_refused() throws Exception {
        String headings = HostileFile.row("indicator", "period", "value");
        byte[] row =
                HostileFile.utf8(HostileFile.row("young-talents", "2024-01", "1".repeat(30_000)));
        byte[] rows = HostileFile.workbook("", headings, row, 30_000);
        assertThat(rows.length).isLessThan(3 * 1024 * 1024);
        JsonPath view = ended(send(XLSX, "identity", rows));
        assertThat(view.getString("state")).isEqualTo("REJECTED");
        assertThat(view.getString("problem.code")).isEqualTo("workbook-too-large");
        assertNothingStored();
        byte[] spaces = HostileFile.workbook("", headings, HostileFile.MEGABYTE, 256);
        assertThat(spaces.length).isLessThan(3 * 1024 * 1024);
        assertRefused(XLSX, spaces, "row-too-long");
    }

    @Test
    void entity_of_a_workbook_is_never_fetched() throws Exception {
        AtomicInteger fetched = new AtomicInteger();
        HttpServer outside =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        outside.createContext(
                "/",
                exchange -> {
                    fetched.incrementAndGet();
                    exchange.sendResponseHeaders(404, -1);
                });
        outside.start();
        try {
            for (String where :
                    new String[] {
                        "file:///etc/hostname",
                        "http://127.0.0.1:" + outside.getAddress().getPort() + "/entity"
                    }) {
                String type = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + where + "\">]>";
                String rows =
                        HostileFile.row("indicator", "period", "value")
                                + HostileFile.row("&e;", "2024-01", "1");
                assertRefused(XLSX, HostileFile.workbook(type, rows), "workbook-malformed");
            }
            assertThat(fetched).hasValue(0);
        } finally {
            outside.stop(0);
        }
    }

    @Test
    void row_of_ten_megabytes_is_refused() throws Exception {
        String letters = "x".repeat(10_000_000);
        byte[] line = HostileFile.utf8(GOOD.formatted(system + letters));
        assertRefused(NDJSON, line, "row-too-long");
        String cells = HostileFile.HEADINGS + "young-talents,SUB_AREA,2024-01,1,s,\"" + letters;
        assertRefused(CSV, HostileFile.utf8(cells + "\"\n"), "row-too-long");
        // what packs as well as one letter is refused as a bomb before its row is long
        String text =
                new Random(10)
                        .ints(10_000_000, 'a', 'z' + 1)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
        String headings = HostileFile.row("indicator", "period", "note");
        assertRefused(
                XLSX,
                HostileFile.workbook(
                        "", headings + HostileFile.row("young-talents", "2024-01", letters)),
                "workbook-too-large");
        String cell = HostileFile.row("young-talents", "2024-01", text);
        assertRefused(XLSX, HostileFile.workbook("", headings + cell), "row-too-long");
        String[] many = new String[1000];
        Arrays.setAll(many, i -> text.substring(i * 10_000, (i + 1) * 10_000));
        String wide = HostileFile.row(many);
        assertRefused(XLSX, HostileFile.workbook("", headings + wide), "row-too-long");
    }

    @Test
    void file_that_is_cut_in_the_middle_is_refused() throws Exception {
        byte[] line = HostileFile.utf8(GOOD.formatted(system).repeat(3));
        assertRefused(NDJSON, Arrays.copyOf(line, line.length - 20), "file-cut");
        String quoted = HostileFile.HEADINGS + "young-talents,SUB_AREA,2024-01,1,s,\"a note";
        assertRefused(CSV, HostileFile.utf8(quoted), "file-cut");
        byte[] workbook = HostileFile.workbook("", HostileFile.row("indicator"));
        assertRefused(XLSX, Arrays.copyOf(workbook, workbook.length - 40), "file-cut");
        byte[] packed = HostileFile.gzipOfSpaces(1);
        assertRefused(send(NDJSON, "gzip", Arrays.copyOf(packed, packed.length - 10)), "file-cut");
    }

    @Test
    void file_in_a_wrong_encoding_is_refused() throws Exception {
        String table = "指标,所属期,数值\nyoung-talents,2024-01,1\ncafé,2024-01,1\n";
        byte[] halved = table.getBytes(StandardCharsets.UTF_8);
        halved[halved.length - 12] = 'x'; // the second byte of é
        assertRefused(CSV, halved, "encoding-unreadable");
        assertThat(send(CSV, "identity", table.getBytes(StandardCharsets.UTF_16)).statusCode())
                .isBetween(400, 422);
        byte[] line = GOOD.formatted(system + "é").getBytes(StandardCharsets.ISO_8859_1);
        assertRefused(NDJSON, line, "encoding-unreadable");
    }

    private String table(String guard) {
        StringBuilder table = new StringBuilder(HostileFile.HEADINGS);
        String[] formulas = {"=1+1", "+A1", "-1+2", "@SUM(A1)", "\t=1", " =1", "＝1+1"};
        for (int month = 1; month <= formulas.length; month++) {
            table.append("young-talents,SUB_AREA,2024-0").append(month).append(",1,");
            table.append(system).append(",\"").append(guard);
            table.append(formulas[month - 1]).append("\"\n");
        }
        return table.toString();
    }

    @Test
    void formula_is_refused() throws Exception {
        HttpResponse<String> answer = send(CSV, "identity", HostileFile.utf8(table("")));
        assertRefused(answer, "formula-not-allowed");
        assertThat(JsonPath.from(answer.body()).getList("errors")).hasSize(7);
    }

    @Test
    void text_that_begins_like_a_formula_is_exported_as_a_text() throws Exception {
        HttpResponse<String> taken = send(CSV, "identity", HostileFile.utf8(table("'")));
        assertThat(json(taken).getInt("counts.created")).as(taken.body()).isEqualTo(7);
        String exported =
                suite.get(SERVICE, "/api/v1/observations?format=csv&area=SUB_AREA&system=" + system)
                        .body();
        assertThat(exported.split(system, -1)).as(exported).hasSize(8);
        assertThat(Stream.of(exported.split("[,\n]")))
                .as(exported)
                .noneMatch(cell -> cell.matches("(?s)\"?[=+@\\t\\r＝＋＠－-].*"));
        HttpResponse<String> again = send(CSV, "identity", HostileFile.utf8(exported));
        assertThat(json(again).getInt("counts.unchanged")).isEqualTo(7);
    }

    @Test
    void of_a_million_bad_rows_the_first_hundred_thousand_are_listed_and_nothing_is_stored()
            throws Exception {
        byte[] bad =
                HostileFile.utf8(
                        GOOD.formatted(system)
                                .replace("2024-01", "2024-13")
                                .replace("\"SUB_AREA\"", "\"nowhere\"")
                                .repeat(1_000_000));
        for (String mode : new String[] {"atomic", "partial"}) {
            URI target = suite.uri(SERVICE, IMPORTS + "?into=observations&mode=" + mode);
            JsonPath view = ended(send(target, NDJSON, "identity", bad));
            assertThat(view.getString("state")).isEqualTo("REJECTED");
            assertThat(view.getBoolean("truncated")).isTrue();
            assertThat(view.getLong("rows.read")).isEqualTo(MOST_REJECTED_ROWS);
            assertThat(view.getLong("counts.rejected")).isEqualTo(MOST_REJECTED_ROWS);
            assertEveryRejectedRowIsListed(view.getString("errors"));
        }
        assertNothingStored();
    }

    /** Two of each row, row after row, up to the last one that was read. */
    private void assertEveryRejectedRowIsListed(String errors) throws Exception {
        long listed = 0;
        String next = "";
        do {
            JsonPath page = json(suite.getAsReporter(SERVICE, errors + "?limit=1000" + next));
            List<Map<String, Object>> items = page.getList("items");
            for (Map<String, Object> error : items) {
                assertThat(((Number) error.get("row")).longValue()).isEqualTo(listed / 2 + 1);
                listed++;
            }
            assertThat(items).extracting(each -> each.get("code")).doesNotContainNull();
            next = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        } while (next != null);
        assertThat(listed).isEqualTo(2 * MOST_REJECTED_ROWS);
    }

    /** What became of a long file. */
    private JsonPath ended(HttpResponse<String> taken) throws Exception {
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
        String path = taken.headers().firstValue("Location").orElseThrow();
        long deadline = System.nanoTime() + PATIENCE_WITH_A_MILLION.toNanos();
        JsonPath view;
        do {
            Thread.sleep(LOOK_MILLIS);
            view = json(suite.getAsReporter(SERVICE, path.substring(path.indexOf(IMPORTS))));
            assertThat(System.nanoTime()).as(view.prettify()).isLessThan(deadline);
        } while (view.getString("finishedAt") == null);
        return view;
    }
}
