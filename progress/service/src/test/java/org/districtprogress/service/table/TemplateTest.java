package org.districtprogress.service.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The form that is handed out, seen with another library's eyes. */
class TemplateTest {

    @TempDir Path folder;

    private static byte[] template(Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Template.write(Tables.DEALS, language, out);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
        return out.toByteArray();
    }

    private static List<String> headings(XSSFSheet sheet) {
        List<String> headings = new ArrayList<>();
        sheet.getRow(0).forEach(cell -> headings.add(cell.getStringCellValue()));
        return headings;
    }

    @Test
    void headings_have_units_marks_and_numbered_entries() throws IOException {
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(template(Language.ZH)))) {
            assertThat(headings(book.getSheetAt(0)))
                    .startsWith("编号", "名称", "金额（元） *", "年份", "签约日期")
                    .contains("到账.1.日期", "到账.3.金额", "纳统年份.3")
                    .doesNotContain("到账.4.金额");
            assertThat(book.getSheetAt(0).getPaneInformation().isFreezePane()).isTrue();
            assertThat(book.getSheetName(0)).isEqualTo("招商项目");
            assertThat(book.isSheetHidden(0) || book.isSheetHidden(1)).isFalse();
            assertThat(book.isSheetHidden(2)).isTrue();
            assertThat(book.getSheetAt(1).getRow(3).getCell(3).getStringCellValue())
                    .isEqualTo("数值（元）；合同金额");
        }
    }

    @Test
    void closed_lists_can_be_chosen_from_and_help_is_shown() throws IOException {
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(template(Language.ZH)))) {
            List<? extends DataValidation> rules = book.getSheetAt(0).getDataValidations();
            assertThat(rules)
                    .filteredOn(
                            rule ->
                                    rule.getRegions().getCellRangeAddresses()[0].getFirstColumn()
                                            == 7)
                    .singleElement()
                    .satisfies(
                            rule ->
                                    assertThat(rule.getValidationConstraint().getFormula1())
                                            .isEqualTo("lists!$B$1:$B$2"));
            assertThat(book.getSheetAt(2).getRow(0).getCell(1).getStringCellValue())
                    .isEqualTo("省级");
            assertThat(rules).extracting(DataValidation::getPromptBoxText).contains("合同金额");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_template_that_was_filled_in_by_another_program_is_read(Language language)
            throws IOException {
        ByteArrayOutputStream filled = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(template(language)))) {
            XSSFSheet sheet = book.getSheetAt(0);
            Row row = sheet.createRow(1);
            text(row, 0, "P-1");
            number(sheet, row, 2, "25.1");
            number(sheet, row, 4, "45356");
            number(sheet, row, 5, "45352");
            text(row, 6, "是");
            text(row, 7, "省级");
            number(sheet, row, 11, "0.30000000000000004");
            book.write(filled);
        }

        assertThat(
                        Tables.bodies(
                                Tables.rows(
                                        Format.XLSX, Tables.file(folder, filled.toByteArray()))))
                .containsExactly(
                        "{\"id\":\"P-1\",\"record\":{\"sum\":25.1,\"signedOn\":\"2024-03-05\","
                                + "\"month\":\"2024-03\",\"isForeign\":true,\"level\":\"PROVINCIAL\","
                                + "\"payments\":[{\"sum\":0.3}]}}");
    }

    private static void text(Row row, int column, String text) {
        row.createCell(column).setCellValue(text);
    }

    private static void number(XSSFSheet sheet, Row row, int column, String number) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(sheet.getColumnStyle(column));
        cell.setCellValue(Double.parseDouble(number));
    }

    @Test
    void a_template_without_rows_has_none() {
        assertThat(Tables.rows(Format.XLSX, Tables.file(folder, template(Language.EN)))).isEmpty();
    }
}
