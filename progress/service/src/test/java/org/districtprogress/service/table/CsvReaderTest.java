package org.districtprogress.service.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtprogress.service.table.Tables.bodies;
import static org.districtprogress.service.table.Tables.errors;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.districtprogress.core.error.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvReaderTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir Path folder;

    private List<Row> read(String text) {
        return Tables.rows(Format.CSV, Tables.file(folder, text));
    }

    private String refused(String text) {
        return Refused.by(() -> read(text)).code();
    }

    @Test
    void a_row_says_the_json_of_its_columns() {
        assertThat(
                        bodies(
                                read(
                                        """
                                        id,名称,Sum (yuan)*,record.year,签约日期,月份,是否外资,级别,到账.1.日期,到账.1.金额,record.payments.2.sum,纳统年份．1,纳统年份.2
                                        1, 甲公司 ,25.10,2024,2024/3/5,2024年3月,是,省级,,,7,2023,2024
                                        """)))
                .containsExactly(
                        "{\"id\":\"1\",\"record\":{\"name\":{\"zh\":\"甲公司\"},\"sum\":25.10,"
                                + "\"year\":2024,\"signedOn\":\"2024-03-05\",\"month\":\"2024-03\","
                                + "\"isForeign\":true,\"level\":\"PROVINCIAL\","
                                + "\"payments\":[{\"sum\":7}],\"years\":[2023,2024]}}");
    }

    @Test
    void cells_may_hold_quotes_separators_and_line_breaks() {
        List<Row> rows = read("id;名称\r\n1;\"a;\"\"b\"\"\nc\"\r\n\r\n;;\r\n2;d\r\n");

        assertThat(bodies(rows))
                .containsExactly(
                        "{\"id\":\"1\",\"record\":{\"name\":{\"zh\":\"a;\\\"b\\\"\\nc\"}}}",
                        "{\"id\":\"2\",\"record\":{\"name\":{\"zh\":\"d\"}}}");
        assertThat(rows).extracting(Row::number).containsExactly(2L, 6L);
    }

    @Test
    void the_separator_is_that_of_the_headings() {
        for (String separator : List.of(",", ";", "\t")) {
            assertThat(bodies(read("id" + separator + "Year\n1" + separator + "2024\n")))
                    .containsExactly("{\"id\":\"1\",\"record\":{\"year\":2024}}");
        }
    }

    @Test
    void what_cannot_be_read_is_named_by_pointer() {
        Row row =
                read("id,sum,year,signedOn,month,isForeign,level,record.payments.3.sum\n"
                                        .replace(
                                                "sum,year,signedOn,month,isForeign,level",
                                                "金额,年份,签约日期,月份,是否外资,级别")
                                + "1,\"1,234.5\",1.5,31/3/2024,2024.1,1,县级,12%\n")
                        .get(0);

        assertThat(errors(row))
                .containsExactly(
                        "/record/sum number-grouped",
                        "/record/year whole-number-expected",
                        "/record/signedOn date-malformed",
                        "/record/month month-malformed",
                        "/record/isForeign flag-malformed",
                        "/record/level choice-unknown",
                        "/record/payments/0/sum number-percent");
        assertThat(row.errors().get(0).rejected()).isEqualTo("1,234.5");
        assertThat(row.body().at("/record/payments/0").isObject()).isTrue();
    }

    @Test
    void numbers_are_exact_and_never_guessed() {
        List<Row> rows =
                read(
                        "金额\n12345678901234567890.123456\n１２３．５\n-0.10\n1e5\n+5\n007\n.5\n１，２３４\n12 345\n");

        assertThat(rows.subList(0, 3))
                .extracting(row -> row.body().at("/record/sum").decimalValue().toPlainString())
                .containsExactly("12345678901234567890.123456", "123.5", "-0.10");
        assertThat(rows.subList(3, 9))
                .extracting(row -> row.errors().get(0).code())
                .containsExactly(
                        "number-scientific",
                        "number-malformed",
                        "number-malformed",
                        "number-malformed",
                        "number-grouped",
                        "number-grouped");
    }

    @Test
    void headings_are_refused_by_name() {
        FieldError unknown = Refused.by(() -> read("id,金顿\n1,2\n"));
        assertThat(unknown.code()).isEqualTo("heading-unknown");
        assertThat(unknown.message()).contains("'金顿'").contains("Did you mean '金额'?");
        assertThat(refused("id,record.sum,ＳＵＭ\n")).isEqualTo("heading-repeated");
        assertThat(refused("id,到账.0.金额\n")).isEqualTo("heading-unknown");
        assertThat(refused("\n\n")).isEqualTo("file-empty");
        assertThat(refused("")).isEqualTo("file-empty");
        assertThat(refused("id," + "errors,".repeat(2_001))).isEqualTo("columns-too-many");
    }

    @Test
    void something_under_no_heading_is_an_error_of_the_row() {
        List<Row> rows = read("id,,errors,名称\n1,,x,a,b\n2,,,b\n3,y,,c\n4\n");

        assertThat(errors(rows.get(0))).containsExactly(" cell-without-heading");
        assertThat(errors(rows.get(1))).isEmpty();
        assertThat(errors(rows.get(2))).containsExactly(" cell-without-heading");
        assertThat(bodies(rows).get(3)).isEqualTo("{\"id\":\"4\"}");
    }

    @Test
    void a_file_that_is_cut_is_refused() {
        assertThat(refused("id,名称\n1,\"a\n2,b\n")).isEqualTo("file-cut");
        assertThat(refused("id,名称\n1,a\n2")).isEqualTo("file-cut");
        // what is missing may be digits of the last number
        assertThat(refused("id,名称\n1,a\n2,b")).isEqualTo("file-cut");
        assertThat(read("id,名称\n1,a\n2,\"b\"")).hasSize(2);
        assertThat(refused("名称,id\n1,a\n\"2\"")).isEqualTo("file-cut");
        assertThat(read("id,名称\n1,a\n ,")).hasSize(1);
    }

    @Test
    void quotes_that_tell_nothing_are_refused() {
        assertThat(refused("id,名称\n1,a\"b\n")).isEqualTo("quote-misplaced");
        assertThat(refused("id,名称\n1,\"a\"b\n")).isEqualTo("quote-misplaced");
    }

    @Test
    void long_rows_and_cells_are_refused() {
        assertThat(refused("id,名称\n1," + "x".repeat(10_000_000))).isEqualTo("row-too-long");
        assertThat(errors(read("id,名称\n1," + "x".repeat(32_768) + "\n").get(0)))
                .containsExactly("/record/name/zh cell-too-long");
        assertThat(errors(read("id,名称\n1," + "x".repeat(32_767) + "\n").get(0))).isEmpty();
    }

    @Test
    void the_encoding_is_found_from_the_whole_file() {
        String text = "id,名称\n" + "1,abc\n".repeat(50_000) + "2,济南𠮷\n";
        for (byte[] bytes :
                List.of(
                        text.getBytes(StandardCharsets.UTF_8),
                        ("\ufeff" + text).getBytes(StandardCharsets.UTF_8),
                        text.getBytes(GB18030))) {
            List<Row> rows = Tables.rows(Format.CSV, Tables.file(folder, bytes));
            assertThat(rows).hasSize(50_001);
            assertThat(rows.get(50_000).body().at("/record/name/zh").textValue()).isEqualTo("济南𠮷");
        }
    }

    @Test
    void an_encoding_that_is_neither_is_refused_with_its_byte() {
        byte[] damaged = "id,名称\n1,济南\n".getBytes(StandardCharsets.UTF_8);
        damaged[damaged.length - 3] = 'x'; // the second byte of 南
        FieldError utf8 = Refused.by(() -> Tables.rows(Format.CSV, Tables.file(folder, damaged)));
        assertThat(utf8.code()).isEqualTo("encoding-unreadable");
        // i d , 名3 称3 \n 1 , 济3 = 15 bytes, so 南 starts at the 16th
        assertThat(utf8.rejected()).isEqualTo("16");

        byte[] latin = "id,name\n1,caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        FieldError neither = Refused.by(() -> Tables.rows(Format.CSV, Tables.file(folder, latin)));
        assertThat(neither.code()).isEqualTo("encoding-unreadable");
        assertThat(neither.rejected()).isEqualTo("14");
    }

    @Test
    void what_could_be_both_encodings_is_refused() {
        // 通 is CD A8 in GB18030, which is U+0368 in UTF-8
        assertThat(
                        Refused.by(
                                        () ->
                                                Tables.rows(
                                                        Format.CSV,
                                                        Tables.file(folder, "id\n通\n", GB18030)))
                                .code())
                .isEqualTo("encoding-ambiguous");
        assertThat(bodies(read("\ufeffid\né\n"))).containsExactly("{\"id\":\"é\"}");
    }

    @Test
    void an_apostrophe_before_a_formula_is_taken_away_and_others_stay() {
        assertThat(
                        read("id\n'=1+1\n'90s\n''x\n'-\n-2.5%\n").stream()
                                .map(r -> r.body().get("id").textValue()))
                .containsExactly("=1+1", "'90s", "'x", "-", "-2.5%");
    }

    @Test
    void a_formula_is_refused() {
        for (String formula :
                List.of("=2", "+a", "-1+2", "@SUM(A1)", " =2", "\"\t=2\"", "＝2", "- done")) {
            assertThat(errors(read("id\n" + formula + "\n").get(0)))
                    .as(formula)
                    .containsExactly("/id formula-not-allowed");
        }
    }
}
