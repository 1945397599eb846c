package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Files that are refused as a whole: nothing of them is kept. */
public abstract class ImportRefusalContract {

    protected abstract ServiceFacts facts();

    private static long imports() {
        return Database.number("select count(*) from import");
    }

    private byte[] good(String system) {
        return Imports.bytes(Imports.row(facts().reportable(), system, "2024-01", "1") + "\n");
    }

    private static void assertRefused(Response answer, int status, String pointer, String code) {
        Refusals.assertRefused(answer, status, pointer);
        assertThat(answer.jsonPath().getString("errors[0].code")).isEqualTo(code);
    }

    @Test
    void parameters_are_checked_before_the_file_is_read() {
        long before = imports();
        byte[] file = good(Http.system());
        assertRefused(post("", file), 400, "?into", "required");
        assertRefused(post("?into=observation", file), 400, "?into", "into-unknown");
        Refusals.assertRefused(Imports.send("&mode=some", Imports.NDJSON, file), 400, "?mode");
        Refusals.assertRefused(Imports.send("&dryRun=yes", Imports.NDJSON, file), 400, "?dryRun");
        assertThat(imports()).isEqualTo(before);
    }

    private static Response post(String query, byte[] file) {
        return Http.request()
                .contentType(Imports.NDJSON)
                .body(file)
                .post("/api/v1/imports" + query);
    }

    @Test
    void content_has_to_be_what_it_claims_to_be() {
        byte[] file = good(Http.system());
        assertRefused(Imports.send("", "text/csv", file), 415, "Content-Type", "media-type");
        assertRefused(Imports.send("", "application/pdf", file), 415, "Content-Type", "media-type");
        assertRefused(
                Imports.send("", Imports.NDJSON, SampleFile.pdf().bytes()),
                415,
                "Content-Type",
                "media-type");
        assertRefused(
                Imports.send("", Imports.NDJSON, Imports.packed(file)),
                415,
                "Content-Type",
                "media-type");
    }

    @Test
    void empty_file_is_refused() {
        assertRefused(Imports.send("", Imports.NDJSON, new byte[0]), 400, "", "file-empty");
    }

    @Test
    void file_that_is_cut_in_the_middle_is_refused_whole() {
        String system = Http.system();
        byte[] file =
                Imports.bytes(
                        new String(good(system), java.nio.charset.StandardCharsets.UTF_8)
                                + "{\"indicator\":\""
                                + facts().reportable()
                                + "\",\"per");
        long before = imports();
        assertRefused(Imports.send("&mode=partial", Imports.NDJSON, file), 400, "", "file-cut");
        assertThat(Imports.stored(system)).isZero();
        assertThat(imports()).isEqualTo(before);
    }

    @Test
    void packed_file_is_unpacked_and_a_broken_one_refused() {
        String system = Http.system();
        byte[] packed = Imports.packed(good(system));
        Imports.ended(packed("gzip", packed), "COMPLETED");
        assertThat(Imports.stored(system)).isEqualTo(1);
        byte[] cut = java.util.Arrays.copyOf(packed, packed.length - 12);
        assertRefused(packed("gzip", cut), 400, "", "file-cut");
        assertRefused(packed("gzip", good(system)), 400, "", "encoding-malformed");
        assertRefused(packed("br", packed), 415, "Content-Encoding", "encoding-unsupported");
    }

    @Test
    void bomb_is_refused_before_it_has_unpacked() throws IOException {
        byte[] zeros = new byte[1024 * 1024];
        java.util.Arrays.fill(zeros, (byte) ' ');
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
            for (int megabytes = 0; megabytes < 512; megabytes++) {
                gzip.write(zeros);
            }
        }
        assertRefused(packed("gzip", bomb.toByteArray()), 400, "", "file-too-large");
    }

    @Test
    void unknown_heading_is_refused() {
        Response answer =
                Imports.send("", "text/csv", Imports.bytes("indicator,periode\na,2024\n"));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
    }

    @Test
    void import_that_is_not_there_is_unknown() {
        for (String id : new String[] {UUID.randomUUID().toString(), "x", "1-1-1-1-1"}) {
            Refusals.assertRefused(Http.get("/api/v1/imports/" + id), 404, ":import");
            Refusals.assertRefused(Http.get("/api/v1/imports/" + id + "/errors"), 404, ":import");
            Refusals.assertRefused(Http.get("/api/v1/imports/" + id + "/rejected"), 404, ":import");
        }
    }

    private static Response packed(String encoding, byte[] body) {
        return Http.request()
                .contentType(Imports.NDJSON)
                .header("Content-Encoding", encoding)
                .body(body)
                .post("/api/v1/imports?into=observations");
    }

    /** The last number may lack its last digits. */
    @Test
    void table_that_ends_within_a_line_is_refused_whole() {
        String system = Http.system();
        String table =
                "indicator,period,source.system,value\n%s,2024-04,%s,12"
                        .formatted(facts().reportable(), system);
        assertRefused(Imports.send("", "text/csv", Imports.bytes(table)), 400, "", "file-cut");
        byte[] line = Imports.bytes(Imports.row(facts().reportable(), system, "2024-01", "1"));
        byte[] halved = java.util.Arrays.copyOf(line, line.length - 2);
        halved[halved.length - 1] = (byte) 0xe6; // the first of the three bytes of a character
        assertRefused(Imports.send("&mode=partial", Imports.NDJSON, halved), 400, "", "file-cut");
        assertThat(Imports.stored(system)).isZero();
    }

    @Test
    void number_beyond_all_bounds_is_an_error_of_its_row() {
        String system = Http.system();
        for (String number : new String[] {"1e999999999", "-1e2147483647", "1e-999999999"}) {
            Response refused =
                    Imports.send("", Imports.row(facts().reportable(), system, "2024-01", number));
            Refusals.assertRefused(refused, 422, "/1/value");
            assertThat(Imports.rejected(refused).getInt("counts.rejected")).isEqualTo(1);
        }
        String good = Imports.row(facts().reportable(), system, "2024-02", "7");
        Response partial =
                Imports.send(
                        "&mode=partial",
                        Imports.row(facts().reportable(), system, "2024-01", "1e999999999"),
                        good);
        assertThat(Imports.ended(partial, "COMPLETED").getInt("counts.created")).isEqualTo(1);
        assertThat(Http.get(partial.jsonPath().getString("rejectedRows")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void line_that_is_no_json_is_given_back_as_it_was() {
        String system = Http.system();
        String line =
                Imports.row(facts().reportable(), system, "2024-01", "1").replace(":1,", ":1;");
        Response refused =
                Imports.send("", line, Imports.row(facts().reportable(), system, "2024-02", "1"));
        assertThat(refused.jsonPath().getList("errors")).as(refused.asString()).hasSize(1);
        String rejected = Http.get(Imports.rejected(refused).getString("rejectedRows")).asString();
        assertThat(Http.json(rejected.strip()).getString("line")).isEqualTo(line);
    }

    /** The suites stop at a thousand. */
    @Test
    void file_of_faults_is_not_taken_in_part() {
        String system = Http.system();
        String good = Imports.row(facts().reportable(), system, "2024-01", "1");
        String faults =
                Imports.row(facts().reportable(), system, "2024-02", "1", ",\"reason\":\"x\"");
        for (String bad : new String[] {"{}", faults}) {
            Response refused =
                    Imports.send("&mode=partial", good, (bad + "\n").repeat(1500).strip());
            JsonPath view = Imports.rejected(refused);
            assertThat(view.getBoolean("truncated")).as(bad).isTrue();
            assertThat(
                            Database.number(
                                    "select count(*) from import_rejected_row where import = '"
                                            + view.getString("id")
                                            + "'"))
                    .isEqualTo(1000);
        }
        assertThat(Imports.stored(system)).isZero();
    }
}
