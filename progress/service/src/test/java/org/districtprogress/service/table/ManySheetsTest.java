package org.districtprogress.service.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that one sheet has no room for stand on further ones, and are read from them. */
class ManySheetsTest {

    /** Headings and three rows. */
    private static final Bounds SHORT = new Bounds(1 << 20, 32_767, 2_000, 4, 2L << 30, 200);

    @TempDir Path folder;

    private static List<String> ids(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> "id-" + n).toList();
    }

    private static byte[] workbook(int count) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Layout layout = Layout.of(Tables.DEALS, Map.of());
        try (XlsxWriter writer = new XlsxWriter(out, Tables.DEALS, layout, Language.ZH, SHORT)) {
            for (String id : ids(count)) {
                ObjectNode body = JsonNodeFactory.instance.objectNode().put("id", id);
                writer.write(body);
            }
        }
        return out.toByteArray();
    }

    private List<Row> read(byte[] workbook, Bounds bounds) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (RowReader reader =
                XlsxReader.open(Tables.file(folder, workbook), Tables.DEALS, bounds)) {
            for (Row row = reader.next(); row != null; row = reader.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<String> names(byte[] workbook) throws IOException {
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            return IntStream.range(0, opened.getNumberOfSheets())
                    .mapToObj(opened::getSheetName)
                    .toList();
        }
    }

    @Test
    void rows_go_on_where_a_sheet_is_full() throws IOException {
        for (int count : new int[] {0, 2, 3, 4, 6, 7}) {
            byte[] workbook = workbook(count);
            List<Row> rows = read(workbook, SHORT);
            assertThat(rows)
                    .as(count + " rows")
                    .extracting(row -> row.body().get("id").textValue())
                    .isEqualTo(ids(count));
        }
    }

    @Test
    void each_sheet_has_its_headings_and_a_name_of_its_own() throws IOException {
        byte[] workbook = workbook(7);
        assertThat(names(workbook)).containsExactly("招商项目", "招商项目 +2", "招商项目 +3", "填表说明", "lists");
        assertThat(names(workbook(3))).containsExactly("招商项目", "填表说明", "lists");
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            for (int sheet = 0; sheet < 3; sheet++) {
                assertThat(opened.getSheetAt(sheet).getRow(0).getCell(0).getStringCellValue())
                        .isEqualTo("编号");
                assertThat(opened.getSheetAt(sheet).getDataValidations()).isNotEmpty();
            }
        }
    }

    @Test
    void rows_are_counted_over_all_sheets() throws IOException {
        assertThat(read(workbook(7), SHORT))
                .extracting(Row::number)
                .containsExactly(2L, 3L, 4L, 6L, 7L, 8L, 10L);
    }

    @Test
    void sheet_behind_one_that_is_not_full_is_somebody_elses() throws IOException {
        // By the usual bounds the first sheet has room for a million rows more.
        assertThat(read(workbook(7), Bounds.STANDARD)).hasSize(3);
    }

    @Test
    void sheet_that_goes_on_with_other_headings_is_refused() throws IOException {
        byte[] mended;
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook(4)))) {
            XSSFCell heading = opened.getSheetAt(1).getRow(0).getCell(0);
            heading.setBlank();
            heading.setCellValue("名称");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            opened.write(out);
            mended = out.toByteArray();
        }
        assertThatThrownBy(() -> read(mended, SHORT)).hasMessageContaining("Sheet 2");
    }
}
