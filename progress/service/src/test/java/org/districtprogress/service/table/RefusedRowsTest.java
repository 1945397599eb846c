package org.districtprogress.service.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows that were refused go back to their sender, who mends and sends them again. */
class RefusedRowsTest {

    @TempDir Path folder;

    private byte[] returned(List<Row> rows, Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Widths widths = new Widths();
        rows.forEach(row -> widths.see(row.body()));
        try (RowWriter writer =
                RowWriters.open(
                        format, out, Tables.DEALS.withErrors(), Language.ZH, widths.longest())) {
            for (Row row : rows) {
                ObjectNode shown = row.shown();
                shown.put("errors", row.errors().toString());
                writer.write(shown);
            }
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void what_was_wrong_is_there_again_and_is_wrong_again(Format format) {
        String sent = "编号,金额,级别,签约日期,纳统年份.1,到账.1.金额\n1,1+1,县级,3/5/2024,二〇二四,x\n";
        List<Row> first = Tables.rows(Format.CSV, Tables.file(folder, sent));

        List<Row> again = Tables.rows(format, Tables.file(folder, returned(first, format)));

        assertThat(first.get(0).shown().toString())
                .isEqualTo(
                        "{\"id\":\"1\",\"record\":{\"years\":[\"二〇二四\"],\"payments\":[{\"sum\":\"x\"}],"
                                + "\"sum\":\"1+1\",\"level\":\"县级\",\"signedOn\":\"3/5/2024\"}}");
        if (format == Format.NDJSON) {
            assertThat(again.get(0).body()).isEqualTo(first.get(0).shown());
        } else {
            assertThat(Tables.errors(again.get(0)))
                    .containsExactlyInAnyOrderElementsOf(Tables.errors(first.get(0)));
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void a_number_that_is_absurdly_large_does_not_fill_the_memory(Format format) {
        List<Row> rows =
                Tables.rows(
                        Format.NDJSON, Tables.file(folder, "{\"record\":{\"sum\":1e999999999}}\n"));

        assertThat(returned(rows, format)).hasSizeLessThan(10_000);
    }

    @Test
    void the_row_that_is_returned_starts_no_formula() {
        List<Row> rows = Tables.rows(Format.CSV, Tables.file(folder, "金额\n=1+1\n"));

        assertThat(new String(returned(rows, Format.CSV), StandardCharsets.UTF_8))
                .contains(",'=1+1,");
    }
}
