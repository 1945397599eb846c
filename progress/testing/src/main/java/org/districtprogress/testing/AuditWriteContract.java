package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.districtprogress.core.audit.Hash;
import org.districtprogress.core.audit.Receipt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every write has its entry in the audit trail, in its own transaction, and a receipt of it. */
public abstract class AuditWriteContract {

    protected abstract ServiceFacts facts();

    private String series() {
        return "/api/v1/indicators/" + facts().reportable() + "/observations";
    }

    private Receipt receipt(Response answer) {
        String written = answer.header(Receipt.HEADER);
        assertThat(written).as(answer.asString()).isNotNull();
        Receipt receipt = Receipt.parse(written);
        assertThat(receipt.service()).isEqualTo(facts().service());
        return receipt;
    }

    private static String noted(Receipt receipt, String column) {
        return Database.text(
                "select "
                        + column
                        + " from audit_entry where sequence = "
                        + receipt.sequence()
                        + " and leaf_hash = '\\x"
                        + receipt.leafHash()
                        + "'");
    }

    private static long entriesAbout(String subject) {
        return Database.number(
                "select count(*) from audit_entry where subject = '" + subject + "'");
    }

    @Test
    void a_report_leaves_an_entry_with_the_hash_of_its_answer() {
        Map<String, Object> figure = Http.figure("2024-05-06", 3);
        Response answer = Http.post(series(), figure);
        Receipt receipt = receipt(answer);
        assertThat(noted(receipt, "kind")).isEqualTo("WRITE");
        assertThat(noted(receipt, "action")).isEqualTo("POST " + series());
        assertThat(noted(receipt, "status")).isEqualTo("201");
        assertThat(noted(receipt, "address")).isEqualTo("127.0.0.1");
        assertThat(noted(receipt, "client || ' of ' || department")).isEqualTo("suite of suite");
        assertThat(noted(receipt, "subject"))
                .isEqualTo(series() + "/" + answer.jsonPath().getString("id"));
        assertThat(noted(receipt, "hash_before")).isNull();
        assertThat(noted(receipt, "encode(hash_after, 'hex')"))
                .isEqualTo(Hash.of(answer.asByteArray()).toString());
        assertThat(noted(receipt, "recording::text"))
                .isEqualTo(Database.text("select sequence from recording"));
    }

    @Test
    void what_takes_the_place_of_another_has_the_hash_of_that_ones_answer() {
        Response first = Http.post(series(), Http.figure("2024-05-07", 3));
        Map<String, Object> judgement = Map.of("verdict", "VERIFIED", "verifier", "audit office");
        String path = series() + "/" + first.jsonPath().getString("id") + "/verdict";
        Receipt judged = receipt(Http.post(path, judgement));
        assertThat(noted(judged, "department")).isEqualTo("audit office");
        assertThat(noted(judged, "encode(hash_before, 'hex')"))
                .isEqualTo(Hash.of(first.asByteArray()).toString());
    }

    @Test
    void the_same_write_again_is_answered_with_the_first_receipt_and_leaves_no_entry() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> figure = Http.figure("2024-05-08", 3);
        Response answer = Http.keyed(key, series(), figure);
        Receipt first = receipt(answer);
        assertThat(receipt(Http.keyed(key, series(), figure))).isEqualTo(first);
        assertThat(entriesAbout(series() + "/" + answer.jsonPath().getString("id"))).isOne();
    }

    @Test
    void what_is_there_already_leaves_an_entry_that_changes_nothing() {
        Map<String, Object> figure =
                Map.of(
                        "period",
                        "2024-05-09",
                        "value",
                        3,
                        "source",
                        Map.of("system", Http.system(), "record", "row-1"));
        Http.post(series(), figure);
        Response again = Http.post(series(), figure);
        assertThat(again.statusCode()).isEqualTo(200);
        Receipt receipt = receipt(again);
        assertThat(noted(receipt, "recording")).isNull();
        assertThat(noted(receipt, "encode(hash_before, 'hex')"))
                .isEqualTo(noted(receipt, "encode(hash_after, 'hex')"))
                .isEqualTo(Hash.of(again.asByteArray()).toString());
    }

    @Test
    void an_import_leaves_one_entry_with_the_hash_of_its_file() {
        byte[] rows = Imports.rows(facts().reportable(), Http.system(), 20);
        Response answer = Imports.send("", Imports.NDJSON, rows);
        Receipt receipt = receipt(answer);
        assertThat(entriesAbout("/api/v1/imports/" + answer.jsonPath().getString("id"))).isOne();
        assertThat(noted(receipt, "encode(hash_after, 'hex')")).isEqualTo(Hash.of(rows).toString());
        assertThat(noted(receipt, "subject"))
                .isEqualTo("/api/v1/imports/" + answer.jsonPath().getString("id"));
        assertThat(noted(receipt, "recording::text"))
                .isEqualTo(Database.text("select sequence from recording"));
    }

    @Test
    void a_file_that_waits_leaves_an_entry_when_it_is_taken_and_one_when_it_has_ended() {
        Response answer =
                Imports.send(
                        "",
                        Imports.NDJSON,
                        Imports.rows(facts().reportable(), Http.system(), 6000));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(202);
        assertThat(noted(receipt(answer), "status")).isEqualTo("202");
        String path = "/api/v1/imports/" + answer.jsonPath().getString("id");
        Imports.awaited(path);
        assertThat(
                        Database.text(
                                "select string_agg(status || ' ' || address, ', ' order by sequence)"
                                        + " from audit_entry where subject = '"
                                        + path
                                        + "'"))
                .isEqualTo("202 127.0.0.1, 200 127.0.0.1");
    }

    @Test
    void every_recording_has_exactly_one_entry_and_no_place_is_missing() {
        long before = Database.number("select sequence from recording");
        for (int day = 20; day < 25; day++) {
            Http.post(series(), Http.figure("2024-05-" + day, 3));
        }
        assertThat(
                        Database.number(
                                "select count(*) from generate_series("
                                        + (before + 1)
                                        + ", (select sequence from recording)) as n where 1 ="
                                        + " (select count(*) from audit_entry where recording = n)"))
                .isEqualTo(Database.number("select sequence from recording") - before)
                .isGreaterThanOrEqualTo(5);
        assertThat(Database.number("select count(*) from audit_entry"))
                .isEqualTo(Database.number("select max(sequence) from audit_entry"))
                .isEqualTo(Database.number("select sequence from audit_turn"));
    }

    @Test
    void an_entry_is_taken_back_with_its_write_and_its_place_is_given_again() throws SQLException {
        Database.rollBack(
                "insert into audit_entry (at, kind, action, status, leaf_hash)"
                        + " values (now(), 'WRITE', 'x', 200, sha256('x'))");
        receipt(Http.post(series(), Http.figure("2024-05-11", 3)));
        assertThat(Database.number("select count(*) from audit_entry"))
                .isEqualTo(Database.number("select max(sequence) from audit_entry"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set client = 'nobody'",
                "delete from audit_entry",
                "truncate audit_entry",
                "update audit_checkpoint set size = size + 1",
                "truncate audit_checkpoint",
                "update audit_turn set sequence = 0",
                "delete from audit_turn",
                "insert into audit_turn values (7)",
                "truncate audit_turn"
            })
    void the_trail_is_neither_changed_nor_cut(String sql) {
        if (sql.startsWith("update audit_checkpoint")) {
            AuditTrails.awaitSealed(1);
        }
        assertThatThrownBy(() -> Database.rollBack(sql))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("refused");
    }
}
