package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The figures and milestones of a service as one list, by the page and as a file. */
public abstract class ExportContract {

    private static final String OBSERVATIONS = "/api/v1/observations";

    protected abstract ServiceFacts facts();

    private final Map<String, String> reported = new HashMap<>();

    private String report(String system, String period, Object value, String reason) {
        Map<String, Object> figure = new java.util.LinkedHashMap<>();
        figure.put("period", period);
        figure.put("value", value);
        figure.put("source", Map.of("system", system, "record", "r-1"));
        if (reason != null) {
            figure.put("reason", reason);
        }
        String path = "/api/v1/indicators/" + facts().reportable() + "/observations";
        Response created =
                reason == null
                        ? Http.post(path, figure)
                        : Http.post(path, "\"" + reported.get(system) + "\"", figure);
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        String id = created.jsonPath().getString("id");
        reported.put(system, id);
        return id;
    }

    private static List<JsonPath> rows(String file) {
        Response found = Http.get(file);
        assertThat(found.statusCode()).as(found.asString()).isEqualTo(200);
        return found.asString().lines().map(Http::json).toList();
    }

    @Test
    void every_figure_stands_in_one_list_by_indicator_and_period() {
        report(Http.system(), "2024-05", 1, null);
        List<String> walked = RegisterRequests.walk(OBSERVATIONS + "?limit=997");
        List<String> oneByOne = new ArrayList<>();
        Http.get("/api/v1/indicators?limit=1000")
                .jsonPath()
                .getList("items.code", String.class)
                .stream()
                .sorted()
                .forEach(
                        code ->
                                oneByOne.addAll(
                                        RegisterRequests.walk(
                                                "/api/v1/indicators/"
                                                        + code
                                                        + "/observations?limit=1000")));
        assertThat(walked).isEqualTo(oneByOne).doesNotHaveDuplicates().isNotEmpty();
    }

    @Test
    void list_is_narrowed_by_source_system_and_indicator() {
        String system = Http.system();
        String id = report(system, "2024-05", 1, null);
        assertThat(RegisterRequests.walk(OBSERVATIONS + "?limit=9&system=" + system))
                .containsExactly(id);
        Refusals.assertRefused(Http.get(OBSERVATIONS + "?indicator=nope"), 400, "?indicator");
        Refusals.assertRefused(Http.get(OBSERVATIONS + "?campaign=nope"), 400, "?campaign");
    }

    @Test
    void cursor_of_another_question_is_refused() {
        report(Http.system(), "2024-05", 1, null);
        report(Http.system(), "2024-05", 1, null);
        String cursor = Http.get(OBSERVATIONS + "?limit=1").jsonPath().getString("next");
        Refusals.assertRefused(
                Http.get(OBSERVATIONS + "?limit=1&area=CITY&cursor=" + cursor), 400, "?cursor");
    }

    @Test
    void file_has_what_the_list_shows_without_reasons() {
        String system = Http.system();
        report(system, "2024-05", new BigDecimal("1.5"), null);
        report(system, "2024-05", new BigDecimal("2.50"), "typed wrongly");
        List<JsonPath> rows = rows(OBSERVATIONS + "?format=ndjson&system=" + system);
        assertThat(rows).hasSize(1);
        JsonPath row = rows.get(0);
        assertThat(row.getString("indicator")).isEqualTo(facts().reportable());
        assertThat(row.getString("value")).isEqualTo("2.5");
        assertThat(row.getString("unit")).isEqualTo(facts().unit());
        assertThat(row.getString("source.record")).isEqualTo("r-1");
        assertThat(row.getString("reason")).isNull();
        assertThat(row.getString("expects")).matches("[0-9a-f]{16}");
    }

    @Test
    void history_has_every_revision_with_its_reason_and_what_it_revised() {
        String system = Http.system();
        report(system, "2024-05", 1, null);
        String first =
                rows(OBSERVATIONS + "?format=ndjson&system=" + system).get(0).getString("expects");
        report(system, "2024-05", 2, "typed wrongly");
        List<JsonPath> rows = rows(OBSERVATIONS + "?format=ndjson&history=true&system=" + system);
        assertThat(rows).extracting(r -> r.getString("value")).containsExactly("1", "2");
        assertThat(rows)
                .extracting(r -> r.getString("reason"))
                .containsExactly(null, "typed wrongly");
        assertThat(rows).extracting(r -> r.getString("expects")).containsExactly(null, first);
    }

    @Test
    void table_has_headings_for_programs_or_for_readers() {
        String system = Http.system();
        report(system, "2024-05", 1, null);
        String list = OBSERVATIONS + "?format=csv&system=" + system;
        Response codes = Http.get(list);
        assertThat(codes.contentType()).startsWith("text/csv");
        assertThat(codes.header("Content-Disposition"))
                .matches(
                        "attachment; filename=\"" + facts().service() + "-observations-.*\\.csv\"");
        assertThat(codes.asString().lines().findFirst().orElseThrow())
                .contains("indicator,", "source.system");
        assertThat(Http.get(list + "&lang=zh").asString()).contains("指标");
        assertThat(Http.get(list.replace("csv", "xlsx")).asByteArray()).startsWith('P', 'K', 3, 4);
    }

    @Test
    void file_that_is_had_already_is_not_sent_again() {
        String system = Http.system();
        report(system, "2024-05", 1, null);
        String list = OBSERVATIONS + "?format=csv&system=" + system;
        String tag = Http.get(list).header("ETag");
        assertThat(Http.request().header("If-None-Match", tag).get(list).statusCode())
                .isEqualTo(304);
        Response head = Http.request().head(list);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.asByteArray()).isEmpty();
        report(system, "2024-06", 1, null);
        assertThat(Http.request().header("If-None-Match", tag).get(list).statusCode())
                .isEqualTo(200);
    }

    @Test
    void what_belongs_to_pages_is_refused_of_a_file() {
        String file = OBSERVATIONS + "?format=ndjson";
        Refusals.assertRefused(Http.get(file + "&limit=5"), 400, "?limit");
        Refusals.assertRefused(Http.get(file + "&cursor=abc"), 400, "?cursor");
        Refusals.assertRefused(Http.get(OBSERVATIONS + "?format=xls"), 400, "?format");
        Refusals.assertRefused(Http.get(OBSERVATIONS + "?lang=zh"), 400, "?lang");
        Refusals.assertRefused(Http.get(file + "&lang=fr"), 400, "?lang");
    }

    @Test
    void series_of_one_indicator_is_a_file_too() {
        String system = Http.system();
        report(system, "2024-05", 1, null);
        String series = "/api/v1/indicators/" + facts().reportable() + "/observations";
        assertThat(rows(series + "?format=ndjson"))
                .extracting(r -> r.getString("source.system"))
                .contains(system);
    }

    @Test
    void milestones_of_all_commitments_are_one_list_and_one_file() {
        String code = "m-" + java.util.UUID.randomUUID();
        String path = "/api/v1/commitments/" + facts().commitment() + "/milestones/" + code;
        Map<String, Object> plan =
                Map.of("name", Map.of("zh", "节点", "en", "Milestone"), "due", "2024-06-30");
        Http.request()
                .contentType("application/json")
                .header("If-None-Match", "*")
                .body(plan)
                .put(path)
                .then()
                .statusCode(201);
        String list = "/api/v1/milestones?commitment=" + facts().commitment();
        assertThat(walkMilestones(list + "&limit=1")).contains(code).doesNotHaveDuplicates();
        JsonPath row =
                rows(list + "&format=ndjson").stream()
                        .filter(each -> code.equals(each.getString("milestone")))
                        .findFirst()
                        .orElseThrow();
        assertThat(row.getString("name.zh")).isEqualTo("节点");
        assertThat(row.getString("due")).isEqualTo("2024-06-30");
        assertThat(row.getString("expects")).matches("[0-9a-f]{16}");
        assertThat(Http.get(list + "&format=xlsx").statusCode()).isEqualTo(200);
        Refusals.assertRefused(Http.get("/api/v1/milestones?commitment=nope"), 400, "?commitment");
    }

    /** Where the file is imported it would count again. */
    @Test
    void rejected_figure_is_no_row_but_of_a_history() {
        Verdicts verdicts = new Verdicts(facts());
        JsonPath figure = verdicts.report("2024-02-25", 1);
        String question =
                OBSERVATIONS + "?format=ndjson&system=" + figure.getString("source.system");
        assertThat(Http.get(question).asString().lines()).hasSize(1);
        verdicts.judge(figure, Verdicts.VERIFIER, "REJECTED", "no slip").then().statusCode(201);
        assertThat(Http.get(question).asString()).isEmpty();
        assertThat(Http.get(question + "&history=true").asString().lines()).hasSize(1);
    }

    /** The rules of the SDMX-CSV 2.0 field guide: its first columns, and one value for each key. */
    @Test
    void figures_are_a_statistical_message_too() {
        String system = Http.system();
        report(system, "2024-H1", new BigDecimal("1.50"), null);
        report(system, "2024-06", 2, null);
        Response found = Http.get(OBSERVATIONS + "?format=sdmx-csv&system=" + system);
        assertThat(found.statusCode()).as(found.asString()).isEqualTo(200);
        assertThat(found.contentType().replace(" ", ""))
                .startsWith("application/vnd.sdmx.data+csv;version=2.0.0");
        String key = facts().reportable() + ",DISTRICT," + system + ",";
        String structure =
                "dataflow,DISTRICT_PROGRESS:"
                        + facts().service().toUpperCase(Locale.ROOT)
                        + "(1.0.0),I,";
        assertThat(new String(found.asByteArray(), StandardCharsets.UTF_8).split("\r\n"))
                .containsExactly(
                        "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,INDICATOR,REF_AREA,REPORTING_SYSTEM,"
                                + "TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,OBS_STATUS,COMMENT_OBS",
                        structure + "M," + key + "2024-06,2," + facts().unit() + ",V,",
                        structure + "S," + key + "2024-S1,1.5," + facts().unit() + ",V,");
        Refusals.assertRefused(
                Http.get(OBSERVATIONS + "?format=sdmx-csv&history=true"), 400, "?history");
        Refusals.assertRefused(Http.get("/api/v1/milestones?format=sdmx-csv"), 400, "?format");
    }

    @Test
    void template_is_a_workbook_in_either_language() {
        String path = "/api/v1/imports/templates/observations";
        Response found = Http.get(path + "?lang=en");
        assertThat(found.statusCode()).as(found.asString()).isEqualTo(200);
        assertThat(found.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"observations-template-en.xlsx\"");
        assertThat(found.asByteArray()).startsWith('P', 'K', 3, 4);
        assertThat(Http.get(path).asByteArray()).isNotEqualTo(found.asByteArray());
        Refusals.assertProblem(Http.get("/api/v1/imports/templates/nope"), 404);
        Refusals.assertRefused(Http.get(path + "?lang=fr"), 400, "?lang");
    }

    private static List<String> walkMilestones(String list) {
        List<String> codes = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = Http.get(list + (cursor == null ? "" : "&cursor=" + cursor)).jsonPath();
            codes.addAll(page.getList("items.code", String.class));
            cursor = page.getString("next");
        } while (cursor != null);
        return codes;
    }
}
