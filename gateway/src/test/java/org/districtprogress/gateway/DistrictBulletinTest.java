package org.districtprogress.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.districtprogress.gateway.fake.Fakes;
import org.districtprogress.gateway.fake.FakesAtStart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The bulletin of March. Of the six numbers of the campaigns two are on track, two at risk and two
 * not reported, 2 ÷ 6 = 33.33 % each; the guarantee has one at risk. Each of the four parts counts
 * 21 commitments without milestones, the three campaigns 63.
 */
@QuarkusTest
@WithTestResource(FakesAtStart.class)
class DistrictBulletinTest {

    private static final String PATH = "/api/v1/district/bulletin?month=2024-03";
    private static final String KNOWN_AT = "2024-05-05T16:00:00Z";
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    Fakes fakes;

    @BeforeEach
    void everything_is_up() {
        District.isWholeAgain(fakes);
    }

    @Test
    void page_counts_as_worked_out_by_hand() {
        String page = text(asked("&lang=zh"));
        assertThat(page)
                .contains("<h1>2024年3月工作计划进展情况通报</h1>")
                .contains("统计截至：2024年3月31日")
                .contains("数据知悉时刻：2024年5月6日00:00:00（北京时间，2024-05-05T16:00:00Z）")
                .contains(
                        "截至2024年3月31日，全区三大攻坚突破行动 6 项量化目标中："
                                + "达到序时进度 2 项，占 33.33%；存在风险 2 项，占 33.33%；未报送 2 项，占 33.33%。")
                .contains("承诺事项 63 项：已兑现 0 项，推进中 0 项，节点逾期 0 项，未分解节点 63 项")
                .contains("以下 3 项未达到序时进度", "以下 2 项没有本年度数据", "以下 3 项承诺事项尚未分解节点")
                .doesNotContain("数据不完整", "合成数据", "<script", "http:", "https:");
        assertThat(rows(page, "指标"))
                .startsWith(
                        "指标1-4 | 名upgrade-coverage | 未载明 | 计划未列季度目标；2024年12月31日前不低于 100 %"
                                + " | 10 %（所属期 2024-03-31），完成年度目标的 10.00%，2024年3月31日应达 24.86%"
                                + " | 存在风险 | 由测试设定")
                .anyMatch(row -> row.startsWith("指标4-1 | 名party-special-actions"))
                .anyMatch(row -> row.startsWith("指标1-2 | 名out-of-province-funds | 未载明"));
        assertThat(rows(page, "合计"))
                .containsExactly("合计 | 6 | 100.00% | 1", "合计 | 63 | 100.00% | 21");
    }

    @Test
    void language_is_asked_for_or_preferred() {
        assertThat(text(given().header("Accept-Language", "fr, en;q=0.8").get(PATH)))
                .contains("<html lang=\"en\">", "Bulletin on the work plan, March 2024")
                .contains("At risk 2 (33.33%)", "Commitments 63: delivered 0")
                .contains("As set by the test.");
        assertThat(text(given().header("Accept-Language", "en").get(PATH + "&lang=zh")))
                .contains("<html lang=\"zh-CN\">");
        assertThat(text(given().header("Accept-Language", "fr").get(PATH)))
                .contains("<html lang=\"zh-CN\">");
    }

    @Test
    void pdf_reads_as_the_page_does_and_brings_its_signs() throws IOException {
        byte[] file = bytes(asked("&format=pdf&lang=zh"), "application/pdf");
        try (PDDocument document = Loader.loadPDF(file)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertThat(text)
                    .contains("2024年3月工作计划进展情况通报")
                    .contains("达到序时进度2项，占33.33%；存在风险2项，占33.33%；未报送2项，占33.33%。")
                    .contains("指标1-4", "名upgrade-coverage", "由测试设定", "1/");
            List<PDFont> fonts = new ArrayList<>();
            for (var page : document.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isBetween(595f, 596f);
                for (var name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
            assertThat(fonts).allMatch(font -> font.getName().matches("[A-Z]{6}\\+.*"));
        }
        assertThat(file.length).as("a subset of 2.5 MB of font").isLessThan(400_000);
    }

    @Test
    void workbook_has_the_counts_as_numbers() throws IOException {
        byte[] file = bytes(asked("&format=xlsx&lang=en"), XLSX);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(8);
            assertThat(workbook.getSheetName(1)).isEqualTo("Unfinished items");
            List<Row> counts = new ArrayList<>();
            workbook.getSheetAt(0).forEach(counts::add);
            Row atRisk =
                    counts.stream()
                            .filter(row -> "At risk".equals(string(row, 0)))
                            .findFirst()
                            .orElseThrow();
            assertThat(atRisk.getCell(1).getNumericCellValue()).isEqualTo(2);
            assertThat(atRisk.getCell(2).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(new DataFormatter(Locale.ROOT).formatCellValue(atRisk.getCell(2)))
                    .isEqualTo("33.33%");
            assertThat(BigDecimal.valueOf(atRisk.getCell(2).getNumericCellValue()))
                    .isEqualByComparingTo("0.333333");
            assertThat(workbook)
                    .allSatisfy(
                            sheet ->
                                    assertThat(firstCells(sheet))
                                            .as(sheet.getSheetName())
                                            .contains("As of: 31 March 2024")
                                            .anyMatch(said -> said.contains(KNOWN_AT)));
            assertThat(atRisk.getCell(3).getNumericCellValue()).isEqualTo(1);
            assertThat(firstCells(workbook.getSheetAt(1)))
                    .contains("N1-4", "N2-1", "N4-1")
                    .doesNotContain("N1-1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "pdf", "xlsx"})
    void same_question_is_answered_alike_and_known_again(String format) {
        Response first = asked("&format=" + format);
        Response again = asked("&format=" + format);
        assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(first.header("ETag")).startsWith("\"").isEqualTo(again.header("ETag"));
        assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(first.header("Vary")).contains("Accept, Accept-Language");
        given().header("If-None-Match", first.header("ETag"))
                .get(PATH + "&format=" + format)
                .then()
                .statusCode(304);
        assertThat(asked("&knownAt=2024-06-01T00:00:00Z&format=" + format).header("Cache-Control"))
                .as("who leads may change")
                .isEqualTo("no-cache");
    }

    @ParameterizedTest
    @CsvSource({
        "text/html, text/html",
        "*/*, text/html",
        "'text/html,application/xhtml+xml,*/*;q=0.8', text/html",
        "application/pdf, application/pdf",
        "'text/html;q=0.5,application/pdf', application/pdf",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,"
                + " application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    })
    void form_is_what_is_accepted(String accept, String type) {
        Response answer = given().header("Accept", accept).get(PATH);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith(type);
    }

    @Test
    void page_may_show_its_own_style_and_do_nothing_else() {
        assertThat(asked("").header("Content-Security-Policy"))
                .startsWith("default-src 'none'; style-src 'sha256-")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe", "script");
        assertThat(asked("").header("Content-Disposition"))
                .isEqualTo("inline; filename=\"bulletin-2024-03-zh.html\"");
    }

    @Test
    void part_that_is_away_is_missing_and_not_zero() {
        fakes.livelihood.refuse();
        Response answer = given().get("/api/v1/district/bulletin?month=2024-02&lang=zh");
        String page = text(answer);
        assertThat(page)
                .contains("数据不完整：livelihood-service", "在已应答部分的 4 项量化目标中", "未应答部分的情况未知")
                .contains("livelihood-service 没有应答，该部分缺失。数值未知，不是零。")
                .contains("项数与占比仅按三大攻坚突破行动中已应答的部分计算")
                .contains("进度指数未知：有一部分没有应答。");
        assertThat(rows(page, "合计").get(0)).isEqualTo("合计 | 4 | 100.00% | 未知");
        assertThat(answer.header("ETag")).isNull();
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @CsvSource({
        "'', required, month",
        "month=2024-3, month-malformed, 2024-03",
        "month=2023-12, month-outside-plan, from 2024-01 to 2024-12",
        "month=2099-12, month-not-over, the latest that is over is",
        "month=2024-03&format=docx, answer-format-unknown, 'html, pdf, xlsx'",
        "month=2024-03&lang=fr, choice-unknown, 'en, zh'",
        "month=2024-03&on=2024-03-31, parameter-unknown, 'There is no query parameter ''on'''"
    })
    void wrong_question_is_refused(String query, String code, String allowed) {
        given().get("/api/v1/district/bulletin" + (query.isEmpty() ? "" : "?" + query))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].code", equalTo(code))
                .body("errors[0].message", containsString(allowed));
    }

    private static Response asked(String more) {
        return given().get(PATH + more);
    }

    private static String text(Response answer) {
        return new String(bytes(answer, "text/html"), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Response answer, String type) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith(type);
        return answer.asByteArray();
    }

    /** The rows whose first cell begins so, their cells joined. */
    private static List<String> rows(String page, String start) {
        return page.lines()
                .filter(line -> line.contains("<tr"))
                .map(
                        line ->
                                line.replaceAll("^.*<tr[^>]*>", "")
                                        .replaceAll("</td><td[^>]*>", " | "))
                .map(line -> line.replaceAll("<[^>]*>", "").strip())
                .filter(line -> line.startsWith(start))
                .toList();
    }

    private static List<String> firstCells(Sheet sheet) {
        List<String> cells = new ArrayList<>();
        sheet.forEach(row -> cells.add(string(row, 0)));
        return cells;
    }

    private static String string(Row row, int column) {
        var cell = row.getCell(column);
        return cell != null && cell.getCellType() == CellType.STRING
                ? cell.getStringCellValue()
                : "";
    }
}
