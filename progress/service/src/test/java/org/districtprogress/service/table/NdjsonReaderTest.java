package org.districtprogress.service.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtprogress.service.table.Tables.errors;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NdjsonReaderTest {

    @TempDir Path folder;

    private List<Row> read(String text) {
        return Tables.rows(Format.NDJSON, Tables.file(folder, text));
    }

    @Test
    void each_line_is_a_row_and_blank_lines_are_none() {
        List<Row> rows = read("\ufeff{\"id\":\"1\"}\r\n\n  \n{\"id\":\"2\",\"sum\":12.50}");

        assertThat(rows).extracting(Row::number).containsExactly(1L, 4L);
        assertThat(Tables.bodies(rows))
                .containsExactly("{\"id\":\"1\"}", "{\"id\":\"2\",\"sum\":12.50}");
    }

    @Test
    void a_line_that_cannot_be_read_is_a_row_with_errors_and_the_file_goes_on() {
        List<Row> rows =
                read(
                        """
                        {"id":"1","id":"2"}
                        {"id":
                        [1]
                        {"id":1} {"id":2}
                        {"source":{"sum":NaN}}
                        {"id":"6"}
                        """);

        assertThat(errors(rows.get(0))).containsExactly("/id field-repeated");
        assertThat(errors(rows.get(1))).containsExactly("/id json-malformed");
        assertThat(errors(rows.get(2))).containsExactly(" object-expected");
        assertThat(errors(rows.get(3))).containsExactly(" json-malformed");
        assertThat(errors(rows.get(4))).containsExactly("/source/sum json-malformed");
        assertThat(errors(rows.get(5))).isEmpty();
    }

    @Test
    void bounds_are_those_of_a_request() {
        List<Row> rows =
                read(
                        "{\"a\":"
                                + "[".repeat(30)
                                + "]".repeat(30)
                                + "}\n"
                                + "{\"a\":"
                                + "1".repeat(1001)
                                + "}\n"
                                + "{\"a\":\""
                                + "x".repeat(40_000)
                                + "\"}\n");

        assertThat(rows)
                .hasSize(3)
                .allSatisfy(
                        row ->
                                assertThat(errors(row))
                                        .first()
                                        .asString()
                                        .endsWith("json-out-of-bounds"));
    }

    @Test
    void a_line_in_another_encoding_is_a_row_with_an_error() {
        byte[] gb =
                "{\"id\":\"济南\"}\n{\"id\":\"2\"}\n"
                        .getBytes(java.nio.charset.Charset.forName("GB18030"));

        List<Row> rows = Tables.rows(Format.NDJSON, Tables.file(folder, gb));

        assertThat(errors(rows.get(0))).containsExactly(" encoding-unreadable");
        assertThat(errors(rows.get(1))).isEmpty();
    }

    @Test
    void a_file_that_is_cut_in_a_line_is_refused() {
        assertThat(Refused.by(() -> read("{\"id\":\"1\"}\n{\"id\":\"2\",\"su")).code())
                .isEqualTo("file-cut");
    }

    @Test
    void a_row_of_ten_megabytes_is_refused_before_it_is_read_whole() {
        byte[] line = "x".repeat(10_000_000).getBytes(StandardCharsets.UTF_8);
        assertThat(Refused.by(() -> Tables.rows(Format.NDJSON, Tables.file(folder, line))).code())
                .isEqualTo("row-too-long");
    }

    @Test
    void the_errors_of_an_earlier_import_are_left_out() {
        assertThat(Tables.bodies(read("{\"id\":\"1\",\"errors\":[{\"code\":\"x\"}]}")))
                .containsExactly("{\"id\":\"1\"}");
    }

    @Test
    void lines_across_the_bounds_of_the_buffer_are_whole() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            text.append("{\"id\":\"").append("济".repeat(i % 97)).append(i).append("\"}\n");
        }
        List<Row> rows = read(text.toString());

        assertThat(rows).hasSize(5_000).allMatch(row -> row.errors().isEmpty());
        assertThat(rows.get(4_999).body().path("id").textValue()).endsWith("4999");
    }
}
