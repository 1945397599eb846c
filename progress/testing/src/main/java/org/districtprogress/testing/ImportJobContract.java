package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Long files wait and are imported behind their request, once, whatever becomes of the service. */
public abstract class ImportJobContract {

    private static final int LONG = 5001;

    protected abstract ServiceFacts facts();

    private static String kept(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(202);
        return answer.header("Location").replaceAll("^https?://[^/]+", "");
    }

    @Test
    void long_file_is_imported_behind_its_request() {
        String system = Http.system();
        byte[] file = Imports.rows(facts().reportable(), system, LONG);
        JsonPath view = Imports.awaited(kept(Imports.send("", Imports.NDJSON, file)));
        assertThat(view.getString("state")).isEqualTo("COMPLETED");
        assertThat(view.getInt("rows.total")).isEqualTo(LONG);
        assertThat(view.getInt("counts.created")).isEqualTo(LONG);
        assertThat(Imports.stored(system)).isEqualTo(LONG);
        assertThat(Database.number("select count(*) from import_piece")).isZero();
        JsonPath again = Imports.awaited(kept(Imports.send("", Imports.NDJSON, file)));
        assertThat(again.getInt("counts.unchanged")).isEqualTo(LONG);
        assertThat(again.getString("recordedAt")).isNull();
    }

    @Test
    void import_is_listed_and_tagged() {
        String path =
                kept(
                        Imports.send(
                                "&dryRun=true",
                                Imports.NDJSON,
                                Imports.rows(facts().reportable(), Http.system(), LONG)));
        JsonPath view = Imports.awaited(path);
        Response one = Http.get(path);
        assertThat(one.header("ETag")).startsWith("\"");
        assertThat(one.header("Retry-After")).isNull();
        Http.request().header("If-None-Match", one.header("ETag")).get(path).then().statusCode(304);
        List<String> ids = new ArrayList<>();
        String next = null;
        do {
            JsonPath page =
                    Http.get(
                                    "/api/v1/imports?into=observations&state=COMPLETED&limit=2"
                                            + (next == null ? "" : "&cursor=" + next))
                            .jsonPath();
            ids.addAll(page.getList("items.id", String.class));
            next = page.getString("next");
        } while (next != null);
        assertThat(ids).contains(view.getString("id")).doesNotHaveDuplicates();
        assertThat(ids)
                .hasSize(
                        (int)
                                Database.number(
                                        "select count(*) from import where state = 'COMPLETED'"
                                                + " and target = 'observations'"));
    }

    @Test
    void file_that_cannot_be_read_to_its_end_stores_nothing() {
        String system = Http.system();
        byte[] file = Imports.rows(facts().reportable(), system, LONG + 1000);
        byte[] cut = java.util.Arrays.copyOf(file, file.length - 20);
        JsonPath view = Imports.awaited(kept(Imports.send("&mode=partial", Imports.NDJSON, cut)));
        assertThat(view.getString("state")).isEqualTo("REJECTED");
        assertThat(view.getString("problem.code")).isEqualTo("file-cut");
        assertThat(Imports.stored(system)).isZero();
    }

    /** The suites stop at a thousand. */
    @Test
    void reading_stops_at_too_many_bad_rows() {
        byte[] file =
                Imports.bytes(
                        IntStream.range(0, LONG)
                                .mapToObj(n -> "{\"indicator\":" + n + "}")
                                .collect(Collectors.joining("\n")));
        JsonPath view = Imports.awaited(kept(Imports.send("", Imports.NDJSON, file)));
        assertThat(view.getString("state")).isEqualTo("REJECTED");
        assertThat(view.getBoolean("truncated")).isTrue();
        assertThat(view.getInt("counts.rejected")).isEqualTo(1000);
        int listed = 0;
        String next = null;
        do {
            JsonPath page =
                    Http.get(
                                    view.getString("errors")
                                            + "?limit=1000"
                                            + (next == null ? "" : "&cursor=" + next))
                            .jsonPath();
            listed += page.getList("items").size();
            next = page.getString("next");
        } while (next != null);
        assertThat(listed)
                .isEqualTo(
                        (int)
                                Database.number(
                                        "select count(*) from import_error where import = '"
                                                + view.getString("id")
                                                + "'"));
        assertThat(Http.get(view.getString("rejectedRows")).asString().lines()).hasSize(1000);
    }

    @Test
    void what_a_dead_service_left_under_way_is_finished_once() throws SQLException {
        String system = Http.system();
        byte[] file = Imports.rows(facts().reportable(), system, 50);
        UUID id = left(file, true);
        JsonPath view = Imports.awaited("/api/v1/imports/" + id);
        assertThat(view.getString("state")).isEqualTo("COMPLETED");
        assertThat(Imports.stored(system)).isEqualTo(50);
        assertThat(
                        Database.number(
                                "select count(distinct recorded_at) from observation where"
                                        + " source_system like '"
                                        + system
                                        + "%'"))
                .isEqualTo(1);
    }

    @Test
    void what_broke_off_within_its_request_has_failed() throws SQLException {
        UUID id = left(Imports.bytes("{}"), false);
        JsonPath view = Imports.awaited("/api/v1/imports/" + id);
        assertThat(view.getString("state")).isEqualTo("FAILED");
        assertThat(view.getString("problem.code")).isEqualTo("import-interrupted");
    }

    private static UUID left(byte[] file, boolean isKept) throws SQLException {
        UUID id = UUID.randomUUID();
        String piece =
                isKept
                        ? "; insert into import_piece (import, position, content) values ('"
                                + id
                                + "', 0, decode('"
                                + HexFormat.of().formatHex(Imports.packed(file))
                                + "', 'hex'))"
                        : "";
        Database.run(
                "insert into import (id, caller, target, mode, dry_run, format, bytes, sha256, state,"
                        + " received_at, started_at, rows_read, rejected) values ('"
                        + id
                        + "', '{\"client\":\"suite\",\"department\":\"suite\",\"roles\":[\"reporter\"],"
                        + "\"indicators\":[\"*\"],\"registers\":[]}', 'observations', 'ATOMIC', false, 'NDJSON', "
                        + file.length
                        + ", repeat('a', 64), 'RUNNING', now(), now(), 20, 3)"
                        + piece);
        return id;
    }

    @Test
    void import_that_has_ended_is_never_changed() {
        JsonPath view =
                Imports.ended(
                        Imports.send(
                                "",
                                Imports.row(facts().reportable(), Http.system(), "2024-01", "1")),
                        "COMPLETED");
        String where = " where id = '" + view.getString("id") + "'";
        assertThat(refused("update import set created = 2" + where)).isTrue();
        assertThat(refused("delete from import" + where)).isTrue();
    }

    /** As it stands ninety-one days after it ended: its rows are gone, and nothing it recorded. */
    @Test
    void errors_are_cleared_in_time_and_what_was_recorded_stays() throws SQLException {
        String system = Http.system();
        JsonPath fresh =
                Imports.ended(
                        Imports.send(
                                "&mode=partial",
                                Imports.row(facts().reportable(), system, "2024-01", "1"),
                                Imports.row(facts().reportable(), system, "2024-13", "2")),
                        "COMPLETED");
        UUID old = UUID.randomUUID();
        String columns =
                " caller, target, mode, dry_run, format, bytes, sha256, state, received_at, started_at,"
                        + " recorded_at, rows_read, rows_checked, rows_total, created, rejected";
        String from = " where import = '" + fresh.getString("id") + "'";
        Database.run(
                "insert into import (id, finished_at,"
                        + columns
                        + ") select '"
                        + old
                        + "', finished_at - interval '91 days',"
                        + columns
                        + " from import"
                        + from.replace(" import =", " id =")
                        + "; insert into import_error select '"
                        + old
                        + "', row, entry, pointer, code, zh, en, found, is_late from import_error"
                        + from
                        + "; insert into import_rejected_row select '"
                        + old
                        + "', row, body from import_rejected_row"
                        + from);
        String path = "/api/v1/imports/" + old;
        long deadline = System.nanoTime() + Imports.PATIENCE.toNanos();
        while (Http.get(path + "/errors").statusCode() == 200) {
            assertThat(System.nanoTime()).isLessThan(deadline);
        }
        for (String part : List.of("/errors", "/rejected")) {
            Response gone = Http.get(path + part);
            Refusals.assertProblem(gone, 404);
            assertThat(gone.jsonPath().getString("errors[0].code"))
                    .isEqualTo("import-errors-cleared");
        }
        for (String table : List.of("import_error", "import_rejected_row")) {
            assertThat(
                            Database.number(
                                    "select count(*) from "
                                            + table
                                            + " where import = '"
                                            + old
                                            + "'"))
                    .isZero();
        }
        JsonPath kept = Http.get(path).jsonPath();
        assertThat(kept.getInt("counts.rejected")).isEqualTo(1);
        assertThat(kept.getString("rejectedRows")).isNull();
        assertThat(Imports.stored(system)).isEqualTo(1);
        assertThat(Http.get(fresh.getString("errors")).jsonPath().getList("items")).hasSize(1);
        assertThat(Http.get(fresh.getString("rejectedRows")).asString().lines()).hasSize(1);
        String where = " where id = '" + old + "'";
        assertThat(refused("update import set cleared_at = null" + where)).isTrue();
        assertThat(
                        refused(
                                "update import set created = 2, cleared_at = clock_timestamp()"
                                        + where.replace(old.toString(), fresh.getString("id"))))
                .isTrue();
    }

    private static boolean refused(String sql) {
        try {
            Database.run(sql);
            return false;
        } catch (SQLException refusal) {
            return refusal.getSQLState().equals("23001");
        }
    }
}
