package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was exported can be imported, and is exported the same again. */
public abstract class RoundTripContract {

    private static final Map<String, String> TYPES =
            Map.of(
                    "ndjson",
                    "application/x-ndjson",
                    "csv",
                    "text/csv",
                    "xlsx",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final List<Records> opened = new ArrayList<>();

    protected abstract List<RegisterFacts> registers();

    /** Registers whose files hide personal data: nobody can be created from them. */
    protected List<RegisterFacts> masked() {
        return List.of();
    }

    /**
     * Records that are open, changed and closed, a figure that was corrected and a milestone that
     * was planned anew, done, rejected and done anew, beside whatever other suites have left.
     */
    @BeforeEach
    void record() {
        correctFigure();
        completeMilestone();
        List<RegisterFacts> all = new ArrayList<>(registers());
        all.addAll(masked());
        for (RegisterFacts facts : all) {
            Records records = new Records(facts.register());
            opened.add(records);
            records.create(facts.record());
            String changed = records.create(facts.record());
            records.change(changed, facts.changed(), "2024-06-01", "=1+1");
            records.close(records.create(facts.record()), "2024-06-01");
        }
    }

    private static void correctFigure() {
        String indicator =
                Http.get("/api/v1/observations?limit=1").jsonPath().getString("items[0].indicator");
        String system = Http.system();
        Imports.ended(
                Imports.send(
                        "",
                        Imports.row(indicator, system, "2024-01", "1", ",\"note\":\"=1\""),
                        Imports.row(indicator, system, "2024-01", "2.50", ",\"reason\":\"-1\"")),
                "COMPLETED");
    }

    private static void completeMilestone() {
        String commitment =
                Http.get("/api/v1/commitments?limit=1").jsonPath().getString("items[0].code");
        String planned =
                "{\"commitment\":\"%s\",\"milestone\":\"m-%s\",\"name\":{\"zh\":\"开工\",\"en\":\"Start\"},\"due\":\"2024-06-30\"}"
                        .formatted(commitment, UUID.randomUUID());
        String moved =
                planned.replace(
                        "\"due\":\"2024-06-30\"", "\"due\":\"2024-07-31\",\"reason\":\"@floods\"");
        String done =
                moved.replace(
                        "\"due\"",
                        "\"doneOn\":\"2024-06-01\",\"evidence\":{\"title\":\"permit\"},\"due\"");
        Imports.ended(
                Http.request()
                        .contentType(Imports.NDJSON)
                        .body(Imports.bytes(String.join("\n", planned, moved, done) + "\n"))
                        .post("/api/v1/imports?into=milestones"),
                "COMPLETED");
        rejectAndCompleteAnew(commitment, done);
    }

    /** Rejected at once, and rejected only after its name was changed. */
    private static void rejectAndCompleteAnew(String commitment, String done) {
        String milestone = Http.json(done).getString("milestone");
        String path = "/api/v1/commitments/" + commitment + "/milestones/" + milestone;
        judge(path, "REJECTED");
        complete(path, "2024-06-05");
        Http.request()
                .header("If-Match", "*")
                .contentType("application/json")
                .body(
                        Map.of(
                                "name",
                                Map.of("zh", "全面开工", "en", "Start of all"),
                                "due",
                                "2024-08-31",
                                "reason",
                                "=larger"))
                .put(path)
                .then()
                .statusCode(200);
        judge(path, "REJECTED");
        complete(path, "2024-08-01");
        judge(path, "VERIFIED");
    }

    private static void judge(String path, String verdict) {
        Http.post(path + "/verdict", "*", Verdicts.body(Verdicts.VERIFIER, verdict, "=why"))
                .then()
                .statusCode(201);
    }

    private static void complete(String path, String day) {
        Http.post(
                        path + "/completion",
                        "*",
                        Map.of("doneOn", day, "evidence", Map.of("title", "permit")))
                .then()
                .statusCode(201);
    }

    @AfterEach
    void close() {
        opened.forEach(Records::closeAll);
    }

    private List<String> tables() {
        List<String> tables = new ArrayList<>(List.of("observations", "milestones"));
        registers().forEach(facts -> tables.add(facts.register()));
        return tables;
    }

    private static byte[] exported(String table, String format, String more) {
        Response file = Http.get("/api/v1/" + table + "?format=" + format + more);
        assertThat(file.statusCode()).as(file.asString()).isEqualTo(200);
        return file.asByteArray();
    }

    private Map<String, byte[]> exported(String format, String more) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        tables().forEach(table -> files.put(table, exported(table, format, more)));
        return files;
    }

    private static JsonPath imported(String table, String format, byte[] file) {
        Response sent =
                Http.request()
                        .contentType(TYPES.get(format))
                        .body(file)
                        .post("/api/v1/imports?into=" + table);
        assertThat(sent.statusCode())
                .as(table + " " + sent.asString() + refused(sent, lines(format, file)))
                .isIn(200, 202);
        String path = "/api/v1/imports/" + sent.jsonPath().getString("id");
        JsonPath ended = Imports.awaited(path);
        assertThat(ended.getString("state"))
                .as(table + " " + Http.get(path + "/errors?limit=5").asString())
                .isEqualTo("COMPLETED");
        return ended;
    }

    /** The rows at fault as they were sent. */
    private static List<String> refused(Response sent, List<String> lines) {
        return sent.statusCode() != 422
                ? List.of()
                : sent.jsonPath().getList("errors.pointer", String.class).stream()
                        .map(pointer -> Integer.parseInt(pointer.replaceAll("^/(\\d+).*", "$1")))
                        .distinct()
                        .filter(row -> row < lines.size())
                        .map(row -> lines.get(row - 1) + "\n" + lines.get(row))
                        .toList();
    }

    /** Lines of a text; of a workbook the rows of its parts. */
    private static List<String> lines(String format, byte[] file) {
        if (!format.equals("xlsx")) {
            return new String(file, StandardCharsets.UTF_8).lines().toList();
        }
        List<String> lines = new ArrayList<>();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                lines.add(part.getName());
                String text = new String(parts.readAllBytes(), StandardCharsets.UTF_8);
                lines.addAll(List.of(text.split("(?<=</row>)")));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return lines;
    }

    private void comesBackTheSame(String format, String more) {
        Map<String, byte[]> before = exported(format, more);
        try (EmptiedDatabase emptied = new EmptiedDatabase()) {
            before.forEach((table, file) -> imported(table, format, file));
            exported(format, more)
                    .forEach(
                            (table, file) ->
                                    assertThat(lines(format, file))
                                            .as(table + " " + format)
                                            .isEqualTo(lines(format, before.get(table))));
        }
        assertThat(exported("csv", "")).hasSize(before.size());
    }

    private static void isUnchanged(String table, String format, String more) {
        byte[] file = exported(table, format, more);
        if (file.length == 0) {
            return; // NDJSON of no rows, which is no file to an import
        }
        JsonPath ended = imported(table, format, file);
        assertThat(ended.getLong("counts.unchanged"))
                .as(table + " " + ended.prettify())
                .isEqualTo(ended.getLong("rows.total"));
    }

    @Test
    void what_is_exported_is_unchanged_where_it_came_from() {
        for (String format : TYPES.keySet()) {
            tables().forEach(table -> isUnchanged(table, format, ""));
            masked().forEach(facts -> isUnchanged(facts.register(), format, ""));
        }
    }

    @Test
    void history_is_unchanged_where_it_came_from() {
        tables().forEach(table -> isUnchanged(table, "csv", "&history=true"));
    }

    @Test
    void csv_goes_into_an_empty_place_and_comes_back_byte_for_byte() {
        comesBackTheSame("csv", "");
    }

    @Test
    void workbooks_go_into_an_empty_place_and_come_back_the_same() {
        comesBackTheSame("xlsx", "&lang=zh");
    }

    @Test
    void history_goes_into_an_empty_place_and_comes_back_byte_for_byte() {
        comesBackTheSame("csv", "&history=true");
    }
}
