package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Registers as files. */
public abstract class RegisterExportContract {

    private Records records;

    protected abstract RegisterFacts facts();

    @BeforeEach
    void open() {
        records = new Records(facts().register());
    }

    @AfterEach
    void close() {
        records.closeAll();
    }

    private List<JsonPath> rows(String question, String id) {
        Response found =
                Http.get(
                        "/api/v1/"
                                + facts().register()
                                + "?format=ndjson&on=2024-12-31"
                                + question);
        assertThat(found.statusCode()).as(found.asString()).isEqualTo(200);
        return found.asString()
                .lines()
                .map(Http::json)
                .filter(row -> id.equals(row.getString("id")))
                .toList();
    }

    @Test
    void record_is_a_row_as_the_list_shows_it() {
        String id = records.create(facts().record());
        List<JsonPath> rows = rows("", id);
        assertThat(rows).hasSize(1);
        JsonPath row = rows.get(0);
        Object shown = Http.get(records.path(id) + "?on=2024-12-31").jsonPath().get("record");
        assertThat(RegisterRequests.same(row.getMap("record")))
                .isEqualTo(RegisterRequests.same(shown));
        assertThat(row.getString("event")).isEqualTo("RECORD");
        assertThat(row.getString("effectiveFrom")).isNull();
        assertThat(row.getString("source.system")).isEqualTo("suite");
        assertThat(row.getString("expects")).matches("[0-9a-f]{16}");
    }

    @Test
    void closed_record_is_a_row_and_its_closing() {
        String id = records.create(facts().record());
        String expects = rows("", id).get(0).getString("expects");
        records.close(id, "2024-06-01");
        List<JsonPath> rows = rows("", id);
        assertThat(rows)
                .extracting(row -> row.getString("event"))
                .containsExactly("RECORD", "CLOSURE");
        assertThat(rows.get(1).getString("closedFrom")).isEqualTo("2024-06-01");
        assertThat(rows.get(1).getString("reason")).isEqualTo("误登");
        assertThat(rows).extracting(row -> row.getString("expects")).containsOnly(expects);
    }

    @Test
    void history_has_every_version_but_no_verdict() {
        String id = records.create(facts().record());
        String first = rows("", id).get(0).getString("expects");
        records.judge(id, "VERIFIED");
        records.change(id, facts().changed(), "2024-06-01", "核实后更正");
        records.close(id, "2024-09-01");
        List<JsonPath> rows = rows("&history=true", id);
        assertThat(rows)
                .extracting(row -> row.getString("event"))
                .containsExactly("RECORD", "RECORD", "CLOSURE");
        assertThat(rows)
                .extracting(row -> row.getString("reason"))
                .containsExactly(null, "核实后更正", "误登");
        assertThat(rows.get(0).getString("expects")).isNull();
        assertThat(rows.get(1).getString("expects")).isEqualTo(first);
        assertThat(rows.get(1).getString("effectiveFrom")).isEqualTo("2024-06-01");
    }

    @Test
    void table_has_a_column_for_every_entry_of_a_list() {
        records.create(facts().record());
        for (String format : List.of("csv", "xlsx")) {
            Response file = Http.get("/api/v1/" + facts().register() + "?lang=zh&format=" + format);
            assertThat(file.statusCode()).as(file.asString()).isEqualTo(200);
        }
    }

    @Test
    void file_takes_the_filters_of_the_list() {
        String id = records.create(facts().record());
        assertThat(rows("&" + facts().filter(), id)).hasSize(1);
        assertThat(rows("&state=CLOSED", id)).isEmpty();
        assertThat(rows("&trust=verified", id)).isEmpty();
    }

    @Test
    void what_belongs_to_pages_is_refused_of_a_file_and_a_history_of_pages() {
        String list = "/api/v1/" + facts().register();
        Refusals.assertRefused(Http.get(list + "?format=csv&limit=5"), 400, "?limit");
        Refusals.assertRefused(Http.get(list + "?format=csv&sort=" + facts().sort()), 400, "?sort");
        Refusals.assertRefused(Http.get(list + "?history=true"), 400, "?history");
    }

    /** An import finds the headings of its own template; below them nothing is filled in yet. */
    @Test
    void template_of_the_register_is_read_by_an_import() {
        for (String language : List.of("zh", "en")) {
            Response template =
                    Http.get(
                            "/api/v1/imports/templates/"
                                    + facts().register()
                                    + "?lang="
                                    + language);
            assertThat(template.statusCode()).as(template.asString()).isEqualTo(200);
            JsonPath read =
                    Imports.ended(
                            Http.request()
                                    .contentType(template.contentType())
                                    .body(template.asByteArray())
                                    .post("/api/v1/imports?into=" + facts().register()),
                            "COMPLETED");
            assertThat(read.getString("format")).isEqualTo("XLSX");
            assertThat(read.getInt("rows.total")).isZero();
        }
    }
}
