package org.districtprogress.service.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtprogress.service.table.Tables.bodies;
import static org.districtprogress.service.table.Tables.errors;
import static org.districtprogress.service.table.Workbooks.number;
import static org.districtprogress.service.table.Workbooks.row;
import static org.districtprogress.service.table.Workbooks.text;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxReaderTest {

    @TempDir Path folder;

    private List<Row> read(Workbooks workbook) {
        return Tables.rows(Format.XLSX, Tables.file(folder, workbook.bytes()));
    }

    private List<String> found(String heading, Workbooks workbook) {
        return read(workbook).stream()
                .map(
                        row ->
                                row.errors().isEmpty()
                                        ? row.body().findValue(heading).asText()
                                        : row.errors().get(0).code())
                .toList();
    }

    @Test
    void numbers_are_those_that_a_person_sees() {
        assertThat(
                        found(
                                "sum",
                                Workbooks.of(
                                        row(text("金额"))
                                                + row(number("25.100000000000001", 0))
                                                + row(number("0.30000000000000004", 0))
                                                + row(number("1E+2", 0))
                                                + row(number("-1.5E-3", 0))
                                                + row(number("123456789012345", 0))
                                                + row(number("1234567890123456", 0))
                                                + row(number("1E999999999", 0))
                                                + row(text("12345678901234567890.5"))
                                                + row(text("１２")))))
                .containsExactly(
                        "25.1",
                        "0.3",
                        "100",
                        "-0.0015",
                        "123456789012345",
                        "number-imprecise",
                        "number-malformed",
                        "12345678901234567890.5",
                        "12");
    }

    @Test
    void formats_tell_days_months_and_per_cents_from_numbers() {
        Workbooks workbook =
                Workbooks.of(
                                row(text("编号"), text("签约日期"), text("月份"), text("金额"))
                                        + row(
                                                number("7", 6),
                                                number("45382", 1),
                                                number("45352", 2))
                                        + row(number("45352", 3), number("45382", 0))
                                        + row(number("45382.5", 0), number("45382.5", 4))
                                        + row("<c/>", "<c/>", "<c/>", number("0.251", 5))
                                        + row(number("1.5", 0), number("60", 1)))
                        .formats(
                                "14",
                                "yyyy\"年\"m\"月\"",
                                "[$-804]yyyy\\-mm;@",
                                "yyyy-mm-dd hh:mm",
                                "0.0%",
                                "00000");

        assertThat(bodies(read(workbook)).get(0))
                .isEqualTo(
                        "{\"id\":\"00007\",\"record\":{\"signedOn\":\"2024-03-31\",\"month\":\"2024-03\"}}");
        assertThat(read(workbook).get(1).body().get("id").textValue()).isEqualTo("2024-03");
        assertThat(errors(read(workbook).get(1)))
                .containsExactly("/record/signedOn date-malformed");
        assertThat(errors(read(workbook).get(2)))
                .containsExactly("/record/signedOn date-malformed");
        assertThat(errors(read(workbook).get(3))).containsExactly("/record/sum number-percent");
        assertThat(errors(read(workbook).get(4)))
                .containsExactly("/record/signedOn date-malformed");
    }

    @Test
    void days_may_be_counted_from_1904() {
        Workbooks workbook =
                Workbooks.of(row(text("签约日期")) + row(number("43920", 1)))
                        .formats("14")
                        .part(
                                "xl/workbook.xml",
                                Workbooks.workbook(
                                        "<workbookPr date1904=\"1\"/>",
                                        "<sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/>"));
        // 43920 = 45382 - 1462
        assertThat(found("signedOn", workbook)).containsExactly("2024-03-31");
    }

    @Test
    void a_formula_is_refused_whatever_its_value_was() {
        assertThat(
                        found(
                                "sum",
                                Workbooks.of(
                                        row(text("金额"))
                                                + row("<c><f>1+1</f><v>2</v></c>")
                                                + row("<c t=\"str\"><f>A1</f><v>2</v></c>")
                                                + row("<c t=\"e\"><v>#REF!</v></c>"))))
                .containsExactly("formula-not-allowed", "formula-not-allowed", "cell-error");
    }

    @Test
    void texts_are_shared_rich_and_escaped() {
        Workbooks workbook =
                Workbooks.of(
                                row(text("名称"))
                                        + row("<c t=\"s\"><v>1</v></c>")
                                        + row("<c t=\"s\"><v>0</v></c>")
                                        + row("<c t=\"s\"><v>2</v></c>")
                                        + row(text("a&lt;b&#10;c"))
                                        + row("<c t=\"b\"><v>1</v></c>"))
                        .part(
                                "xl/sharedStrings.xml",
                                "<sst><si><t>a</t></si><si><r><t>济</t></r><r><t>南</t></r><rPh"
                                        + " sb=\"0\"><t>ji</t></rPh></si><si><t>_x0041__x005F_x0041_</t></si></sst>");

        assertThat(found("zh", workbook)).containsExactly("济南", "a", "A_x0041_", "a<b\nc", "TRUE");
    }

    @Test
    void the_first_sheet_that_is_shown_counts() {
        Workbooks workbook =
                Workbooks.of(row(text("nothing")))
                        .part(
                                "xl/workbook.xml",
                                Workbooks.workbook(
                                        "",
                                        "<sheet name=\"a\" sheetId=\"1\" state=\"hidden\""
                                                + " r:id=\"r1\"/><sheet name=\"b\" sheetId=\"2\""
                                                + " r:id=\"r4\"/>"))
                        .part(
                                "xl/_rels/workbook.xml.rels",
                                Workbooks.relations(
                                        "r1",
                                        "worksheet",
                                        "worksheets/sheet1.xml",
                                        "r4",
                                        "worksheet",
                                        "/xl/worksheets/sheet2.xml"))
                        .part(
                                "xl/worksheets/sheet2.xml",
                                Workbooks.sheet(row() + row(text("编号")) + row() + row(text("1"))));

        assertThat(bodies(read(workbook))).containsExactly("{\"id\":\"1\"}");
        assertThat(read(workbook)).extracting(Row::number).containsExactly(4L);
    }

    @Test
    void entities_and_document_types_are_refused() {
        String bomb =
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                        + Workbooks.sheet(row(text("编号")) + row(text("&a;")));
        assertThat(
                        Refused.by(
                                        () ->
                                                read(
                                                        Workbooks.of("")
                                                                .part(
                                                                        "xl/worksheets/sheet1.xml",
                                                                        bomb)))
                                .code())
                .isEqualTo("workbook-malformed");
    }

    @Test
    void a_workbook_that_inflates_without_end_is_refused() {
        String rows = row(text("编号")) + row(text("1".repeat(1_000))).repeat(20_000);
        assertThat(Refused.by(() -> read(Workbooks.of(rows))).code())
                .isEqualTo("workbook-too-large");
        String texts = "<sst>" + "<si><t>x</t></si>".repeat(1_000_000) + "</sst>";
        assertThat(
                        Refused.by(
                                        () ->
                                                read(
                                                        Workbooks.of(rows)
                                                                .part(
                                                                        "xl/sharedStrings.xml",
                                                                        texts)))
                                .code())
                .isEqualTo("workbook-too-large");
    }

    @Test
    void a_row_of_ten_megabytes_is_refused() {
        String long1 = row(text("编号")) + row(text("x".repeat(32_000)).repeat(300));
        assertThat(Refused.by(() -> read(Workbooks.of(long1))).code()).isEqualTo("row-too-long");
        String long2 = row(text("编号")) + "<row a=\"" + "x".repeat(10_000_000) + "\"/>";
        assertThat(
                        Refused.by(
                                        () -> {
                                            Bounds bounds =
                                                    new Bounds(
                                                            1 << 20, 32_767, 2_000, 1_048_576,
                                                            2L << 30, 2_000);
                                            try (RowReader reader =
                                                    RowReaders.open(
                                                            Format.XLSX,
                                                            Tables.file(
                                                                    folder,
                                                                    Workbooks.of(long2).bytes()),
                                                            Tables.DEALS,
                                                            bounds)) {
                                                reader.next();
                                            }
                                        })
                                .code())
                .isEqualTo("row-too-long");
        assertThat(
                        errors(
                                read(Workbooks.of(row(text("编号")) + row(text("x".repeat(40_000)))))
                                        .get(0)))
                .containsExactly("/id cell-too-long");
    }

    @Test
    void a_workbook_that_is_cut_or_none_is_refused() {
        byte[] whole = Workbooks.of(row(text("编号")) + row(text("1"))).bytes();
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 100);
        assertThat(Refused.by(() -> Tables.rows(Format.XLSX, Tables.file(folder, cut))).code())
                .isEqualTo("file-cut");
        for (String none : List.of("", "id,name\n", "PK\u0003\u0004 nothing")) {
            assertThat(Refused.by(() -> Tables.rows(Format.XLSX, Tables.file(folder, none))).code())
                    .isIn("workbook-malformed", "file-cut");
        }
        assertThat(Refused.by(() -> read(Workbooks.of("<row>"))).code())
                .isEqualTo("workbook-malformed");
        assertThat(Refused.by(() -> read(Workbooks.of(""))).code()).isEqualTo("file-empty");
    }

    @Test
    void a_damaged_part_is_refused() {
        byte[] bytes = Workbooks.of(row(text("编号")) + row(text("1"))).bytes();
        // the checksum of the sheet, in the last entry of the list of contents
        int at = bytes.length - 22 - (46 + "xl/worksheets/sheet1.xml".length()) + 16;
        bytes[at] ^= 1;
        assertThat(Refused.by(() -> Tables.rows(Format.XLSX, Tables.file(folder, bytes))).code())
                .isEqualTo("workbook-malformed");
    }
}
