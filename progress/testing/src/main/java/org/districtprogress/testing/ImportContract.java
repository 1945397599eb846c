package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the rows of a short file come to: all or none, the good ones, or nothing that was new. */
public abstract class ImportContract {

    protected abstract ServiceFacts facts();

    private String row(String system, String period, String value, String more) {
        return Imports.row(facts().reportable(), system, period, value, more);
    }

    private static void assertCounts(
            JsonPath view, int created, int revised, int unchanged, int rejected) {
        assertThat(view.getInt("counts.created")).as("created").isEqualTo(created);
        assertThat(view.getInt("counts.revised")).as("revised").isEqualTo(revised);
        assertThat(view.getInt("counts.unchanged")).as("unchanged").isEqualTo(unchanged);
        assertThat(view.getInt("counts.rejected")).as("rejected").isEqualTo(rejected);
    }

    @Test
    void rows_are_recorded_together_at_one_moment() {
        String system = Http.system();
        JsonPath view =
                Imports.ended(
                        Imports.send(
                                "",
                                row(system, "2024-01", "1.5", ""),
                                row(system, "2024-02", "\"2.50\"", "")),
                        "COMPLETED");
        assertCounts(view, 2, 0, 0, 0);
        assertThat(view.getString("rejectedRows")).isNull();
        assertThat(
                        Database.number(
                                "select count(*) from observation where source_system = '"
                                        + system
                                        + "' and recorded_at = '"
                                        + view.getString("recordedAt")
                                        + "' and recorded_by = 'suite'"))
                .isEqualTo(2);
    }

    @Test
    void dry_run_says_the_same_and_stores_nothing() {
        String system = Http.system();
        String[] rows = {
            row(system, "2024-01", "1", ""), row(system, "2024-01", "2", ",\"reason\":\"slip\"")
        };
        JsonPath dry = Imports.ended(Imports.send("&dryRun=true", rows), "COMPLETED");
        assertThat(Imports.stored(system)).isZero();
        assertThat(dry.getString("recordedAt")).isNull();
        JsonPath real = Imports.ended(Imports.send("", rows), "COMPLETED");
        assertThat(dry.getMap("counts")).isEqualTo(real.getMap("counts"));
        assertThat(dry.getMap("rows")).isEqualTo(real.getMap("rows"));
        assertThat(Imports.stored(system)).isEqualTo(2);
    }

    @Test
    void same_file_again_is_unchanged() {
        String system = Http.system();
        String[] rows = {
            row(system, "2024-01", "1", ""),
            row(system, "2024-01", "2", ",\"reason\":\"slip\""),
            row(system, "2024-01", "3", ",\"reason\":\"another\""),
            row(system, "2024-02", "7", ",\"note\":\"a \\\\ tab\\t and\\nlines 行\"")
        };
        assertCounts(Imports.ended(Imports.send("", rows), "COMPLETED"), 2, 2, 0, 0);
        long sequence = Database.number("select sequence from recording");
        JsonPath again = Imports.ended(Imports.send("", rows), "COMPLETED");
        assertCounts(again, 0, 0, 4, 0);
        assertThat(again.getString("recordedAt")).isNull();
        assertThat(Database.number("select sequence from recording")).isEqualTo(sequence);
        assertThat(Imports.stored(system)).isEqualTo(4);
    }

    @Test
    void corrections_of_one_file_follow_one_another() {
        String system = Http.system();
        String path = "/api/v1/indicators/" + facts().reportable() + "/observations";
        Imports.send(
                        "",
                        row(system, "2024-03", "1", ""),
                        row(system, "2024-03", "2", ",\"reason\":\"first slip\""),
                        row(system, "2024-03", "3", ",\"reason\":\"second slip\""))
                .then()
                .statusCode(200);
        assertThat(
                        Database.number(
                                "with recursive chain as (select id, value, 1 as depth from"
                                        + " observation where supersedes is null and source_system"
                                        + " = '"
                                        + system
                                        + "' union all select o.id, o.value, c.depth + 1 from chain"
                                        + " c join observation o on o.supersedes = c.id)"
                                        + " select sum(value * depth) from chain"))
                // 1·1 + 2·2 + 3·3
                .isEqualTo(14);
        assertThat(
                        Http.get(path + "?area=SUB_AREA&from=2024-03&to=2024-03&limit=1000")
                                .jsonPath()
                                .getList(
                                        "items.findAll { it.source.system == '"
                                                + system
                                                + "' }.value"))
                .asString()
                .isEqualTo("[3]");
    }

    @Test
    void atomic_file_with_bad_rows_stores_nothing_and_lists_every_error() {
        String system = Http.system();
        JsonPath view =
                Imports.ended(
                        Imports.send(
                                "",
                                row(system, "2024-01", "1", ""),
                                row(system, "2024-13", "\"x\"", ",\"colour\":1"),
                                row(system, "2024-01", "5", ""),
                                row(system, "2024-05", "5", ",\"reason\":\"none\"")),
                        "REJECTED");
        assertCounts(view, 1, 0, 0, 3);
        assertThat(Imports.stored(system)).isZero();
        JsonPath errors = Http.get(view.getString("errors")).jsonPath();
        assertThat(errors.getList("items.collect { it.row + it.pointer + ' ' + it.code }"))
                .asString()
                .contains("2/value number-malformed")
                .contains("2/colour field-unknown")
                .contains("2/period period-malformed")
                .contains("3/reason reason-required")
                .contains("4/reason nothing-to-correct");
        assertThat(errors.getList("items")).hasSize(5);
        assertThat(errors.getString("items.find { it.pointer == '/period' }.found"))
                .isEqualTo("2024-13");
        assertThat(errors.getList("items.message.zh")).doesNotContainNull();
        assertThat(errors.getList("items.message.en")).doesNotContainNull();
    }

    @Test
    void refused_file_is_a_problem_that_names_its_rows_and_leaves_its_key_unused() {
        String system = Http.system();
        String key = UUID.randomUUID().toString();
        Response refused = keyed(key, Imports.bytes(row(system, "2024-01", "null", "")));
        Imports.rejected(refused);
        Refusals.assertRefused(refused, 422, "/1/value");
        Response dry =
                Imports.send(
                        "&dryRun=true", row(system, "2024-01", "1", ""), row(system, "x", "1", ""));
        Imports.rejected(dry);
        Refusals.assertRefused(dry, 422, "/2/period");
        Imports.ended(keyed(key, Imports.bytes(row(system, "2024-01", "1", ""))), "COMPLETED");
        assertThat(Imports.stored(system)).isEqualTo(1);
    }

    @Test
    void partial_file_stores_its_good_rows_and_gives_the_bad_ones_back() {
        String system = Http.system();
        JsonPath view =
                Imports.ended(
                        Imports.send(
                                "&mode=partial",
                                row(system, "2024-01", "1", ""),
                                row(system, "2024-02", "null", ""),
                                row(system, "2024-01", "2", "")),
                        "COMPLETED");
        assertCounts(view, 1, 0, 0, 2);
        assertThat(Imports.stored(system)).isEqualTo(1);
        Response rejected = Http.get(view.getString("rejectedRows"));
        assertThat(rejected.contentType()).startsWith(Imports.NDJSON);
        String mended =
                rejected.asString()
                        .replace("\"value\":null", "\"value\":4")
                        .replace("\"value\":2", "\"value\":1");
        assertThat(mended.lines()).hasSize(2).allMatch(line -> line.contains("\"errors\":"));
        JsonPath again =
                Imports.ended(Imports.send("", Imports.NDJSON, Imports.bytes(mended)), "COMPLETED");
        assertCounts(again, 1, 0, 1, 0);
    }

    @Test
    void correction_may_say_what_it_corrects() {
        String system = Http.system();
        String first = row(system, "2024-01", "1", "");
        Imports.ended(Imports.send("", first), "COMPLETED");
        String stale =
                row(
                        system,
                        "2024-01",
                        "2",
                        ",\"reason\":\"slip\",\"expects\":\"0000000000000000\"");
        JsonPath view = Imports.ended(Imports.send("", stale), "REJECTED");
        JsonPath error = Http.get(view.getString("errors")).jsonPath();
        assertThat(error.getString("items[0].code")).isEqualTo("expects-stale");
        String found =
                error.getString("items[0].message.en")
                        .replaceAll("(?s).*fingerprint ([0-9a-f]{16}).*", "$1");
        Imports.ended(Imports.send("", stale.replace("0000000000000000", found)), "COMPLETED");
        assertThat(Imports.stored(system)).isEqualTo(2);
    }

    @Test
    void same_key_answers_the_first_answer_again() {
        String system = Http.system();
        String key = UUID.randomUUID().toString();
        byte[] file = Imports.bytes(row(system, "2024-01", "1", ""));
        Response first = keyed(key, file);
        Response again = keyed(key, file);
        assertThat(first.statusCode()).as(first.asString()).isEqualTo(200);
        assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        Refusals.assertRefused(
                keyed(key, Imports.bytes(row(system, "2024-02", "1", ""))), 422, "Idempotency-Key");
        assertThat(Imports.stored(system)).isEqualTo(1);
    }

    private static Response keyed(String key, byte[] file) {
        return Http.request()
                .contentType(Imports.NDJSON)
                .header("Idempotency-Key", key)
                .body(file)
                .post("/api/v1/imports?into=observations");
    }

    @Test
    void table_of_comma_separated_values_is_read_by_its_headings() {
        String system = Http.system();
        byte[] file =
                Imports.bytes(
                        "\ufeff指标,所属期,数值,来源系统\r\n"
                                + facts().reportable()
                                + ",2024-04,12.5,"
                                + system
                                + "\r\n");
        JsonPath view = Imports.ended(Imports.send("", "text/csv", file), "COMPLETED");
        assertCounts(view, 1, 0, 0, 0);
        assertThat(view.getString("format")).isEqualTo("CSV");
    }

    @Test
    void rejected_rows_of_a_table_come_back_as_a_table() {
        String system = Http.system();
        byte[] file =
                Imports.bytes(
                        "indicator,period,value,source.system\n%1$s,2024-04,1,%2$s\n%1$s,2024-13,=2,%2$s\n"
                                .formatted(facts().reportable(), system));
        JsonPath view = Imports.ended(Imports.send("&mode=partial", "text/csv", file), "COMPLETED");
        assertCounts(view, 1, 0, 0, 1);
        Response rejected = Http.get(view.getString("rejectedRows"));
        assertThat(rejected.contentType()).startsWith("text/csv");
        assertThat(rejected.asString()).contains("period-malformed").contains("2024-13");
        byte[] mended =
                Imports.bytes(
                        rejected.asString().replace("2024-13", "2024-05").replace("'=2", "2"));
        assertCounts(Imports.ended(Imports.send("", "text/csv", mended), "COMPLETED"), 1, 0, 0, 0);
    }

    @Test
    void milestone_is_planned_completed_and_unchanged() {
        String code = "m-" + UUID.randomUUID();
        String planned =
                "{\"commitment\":\"%s\",\"milestone\":\"%s\",\"name\":{\"zh\":\"开工\",\"en\":\"Start\"},\"due\":\"2024-06-30\"}"
                        .formatted(facts().commitment(), code);
        String done =
                planned.replace(
                        "\"due\"",
                        "\"doneOn\":\"2024-06-01\",\"evidence\":{\"title\":\"permit\"},\"due\"");
        assertCounts(milestones("COMPLETED", planned, done), 1, 1, 0, 0);
        assertCounts(milestones("COMPLETED", planned, done), 0, 0, 2, 0);
        String moved = planned.replace("2024-06-30", "2024-07-31");
        JsonPath refused = milestones("REJECTED", moved.replace("}", "}"));
        assertThat(Http.get(refused.getString("errors")).jsonPath().getString("items[0].code"))
                .isEqualTo("reason-required");
        String reasoned = moved.replace("\"due\"", "\"reason\":\"floods\",\"due\"");
        refused = milestones("REJECTED", reasoned);
        assertThat(Http.get(refused.getString("errors")).jsonPath().getString("items[0].code"))
                .isEqualTo("expects-required");
    }

    @Test
    void one_file_changes_a_milestone_a_thousand_times_and_no_more() {
        String plan =
                "{\"commitment\":\"%s\",\"milestone\":\"m-%s\",\"name\":{\"zh\":\"开工\",\"en\":\"Start\"},\"due\":\"2024-06-30\"%s}";
        String code = UUID.randomUUID().toString();
        String[] lines = new String[1001];
        for (int n = 0; n < lines.length; n++) {
            String reason = n == 0 ? "" : ",\"reason\":\"floods " + n + "\"";
            lines[n] = plan.formatted(facts().commitment(), code, reason);
        }
        JsonPath refused = milestones("REJECTED", lines);
        assertCounts(refused, 1, 999, 0, 1);
        assertThat(Http.get(refused.getString("errors")).jsonPath().getString("items[0].code"))
                .isEqualTo("milestone-too-often");
        lines[1000] = lines[0];
        assertCounts(milestones("COMPLETED", lines), 1, 999, 1, 0);
    }

    private static JsonPath milestones(String state, String... lines) {
        return Imports.ended(
                Http.request()
                        .contentType(Imports.NDJSON)
                        .body(Imports.bytes(String.join("\n", lines)))
                        .post("/api/v1/imports?into=milestones"),
                state);
    }
}
