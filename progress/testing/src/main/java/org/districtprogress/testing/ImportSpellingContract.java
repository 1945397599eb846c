package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One table is the same table in every spelling that a spreadsheet gives it. */
public abstract class ImportSpellingContract {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String ENGLISH =
            "Indicator,Area,Reference period,Value,Note,Source system\n";
    private static final String CHINESE = "指标,范围,所属期,数值,备注,来源系统\n";
    private static final String CODES = "indicator,area,period,value,note,source.system\n";

    protected abstract ServiceFacts facts();

    /** Two figures; one note has what must be quoted. */
    private String rows(String system) {
        return "%1$s,SUB_AREA,2024-01,1.50,\"含, 与 \"\"引号\"\"\",%2$s\n%1$s,SUB_AREA,2024-02,2,第二行,%2$s\n"
                .formatted(facts().reportable(), system);
    }

    private static Response send(String type, byte[] file) {
        return Imports.send("", type, file);
    }

    @Test
    void comma_semicolon_tab_either_encoding_and_either_language_are_one_table() {
        String system = Http.system();
        String plain = ENGLISH + rows(system);
        JsonPath first = Imports.ended(send("text/csv", Imports.bytes(plain)), "COMPLETED");
        assertThat(first.getInt("counts.created")).isEqualTo(2);
        assertThat(
                        Database.number(
                                "select count(*) from observation where source_system = '"
                                        + system
                                        + "' and note = '含, 与 \"引号\"' and value = 1.5"))
                .isEqualTo(1);

        Map<String, byte[]> spellings =
                Map.ofEntries(
                        Map.entry("mark", Imports.bytes("\ufeff" + plain)),
                        Map.entry("lines", Imports.bytes(plain.replace("\n", "\r\n"))),
                        Map.entry("semicolon", Imports.bytes(separated(plain, ';'))),
                        Map.entry("tab", Imports.bytes(separated(plain, '\t'))),
                        Map.entry("chinese", Imports.bytes(CHINESE + rows(system))),
                        Map.entry("codes", Imports.bytes(CODES + rows(system))),
                        Map.entry("gb18030", (CHINESE + rows(system)).getBytes(GB18030)),
                        Map.entry(
                                "gb18030 tab",
                                separated(CHINESE + rows(system), '\t').getBytes(GB18030)));
        spellings.forEach(
                (spelling, file) -> {
                    Response answer = send("text/csv", file);
                    assertThat(answer.statusCode())
                            .as(spelling + " " + answer.asString())
                            .isEqualTo(200);
                    assertThat(answer.jsonPath().getInt("counts.unchanged"))
                            .as(spelling)
                            .isEqualTo(2);
                });
        byte[] utf16 = ("\ufeff" + plain).getBytes(StandardCharsets.UTF_16LE);
        Response refused = send("text/csv", utf16);
        Refusals.assertProblem(refused, 400);
        assertThat(refused.jsonPath().getString("errors[0].code")).isEqualTo("encoding-unreadable");
        assertThat(Imports.stored(system)).isEqualTo(2);
    }

    /** No comma of these rows but the one in quotes is anything but a separator. */
    private static String separated(String table, char separator) {
        return table.replace(',', separator).replace("含" + separator, "含,");
    }

    @Test
    void array_of_json_is_told_what_lines_of_json_are() {
        String system = Http.system();
        String array = "[" + Imports.row(facts().reportable(), system, "2024-01", "1") + "]";
        for (String type : new String[] {Imports.NDJSON, "application/octet-stream"}) {
            Response answer = send(type, Imports.bytes(array));
            Refusals.assertProblem(answer, 415);
            assertThat(answer.jsonPath().getString("detail"))
                    .contains("array")
                    .contains("one object on each line");
        }
        assertThat(Imports.stored(system)).isZero();
    }
}
