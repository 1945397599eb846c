package org.districtprogress.gateway.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.districtprogress.api.NameView;
import org.districtprogress.api.assessment.AssessmentView;
import org.districtprogress.api.commitment.CommitmentView;
import org.districtprogress.api.commitment.MilestoneView;
import org.districtprogress.api.district.DistrictPage;
import org.districtprogress.api.district.DistrictProgressView;
import org.districtprogress.api.plan.IndicatorView;
import org.districtprogress.api.plan.UnitView;
import org.districtprogress.api.progress.CampaignProgress;
import org.districtprogress.core.access.Owned;
import org.districtprogress.core.assessment.Status;
import org.districtprogress.core.commitment.CommitmentState;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.plan.Accumulation;
import org.districtprogress.core.plan.Role;
import org.districtprogress.gateway.fake.Examples;
import org.districtprogress.gateway.words.Language;
import org.districtprogress.gateway.words.Words;
import org.junit.jupiter.api.Test;

/**
 * Every form shows of each unfinished item the number, the text, who leads, the goal of the
 * quarter, how it goes, the status and the reason. 91 of 366 days are 24.86 %.
 */
class UnfinishedItemsTest {

    private static final YearMonth MARCH = YearMonth.of(2024, 3);
    private static final int MORE = 30;
    private static final List<String> HEADINGS =
            List.of("序号", "任务内容", "牵头单位", "季度目标", "进展情况", "评判", "原因");

    private static final List<List<String>> ITEMS =
            List.of(
                    List.of(
                            "指标1-2",
                            "名behind",
                            "科技创新局；经济发展局",
                            "按序时进度折算，一季度末应达 24.86 %（年度目标的 24.86%）；2024年12月31日前不低于 100 %",
                            "1 %（所属期 2024-Q1），完成年度目标的 1.00%，2024年3月31日应达 24.86%",
                            "进度滞后",
                            "由测试设定"),
                    List.of(
                            "指标1-3",
                            "名at-risk",
                            "未载明",
                            "按序时进度折算，一季度末应达 24.86 %（年度目标的 24.86%）；2024年12月31日前不低于 100 %",
                            "10 %（所属期 2024-Q1），完成年度目标的 10.00%，2024年3月31日应达 24.86%",
                            "存在风险",
                            "由测试设定"),
                    List.of(
                            "事项1-1",
                            "名promise",
                            "经济发展局",
                            "名scheme（2024年2月29日 到期）；名works（2024年3月31日 到期）",
                            "共 2 个节点，已完成 0 个",
                            "节点逾期",
                            "节点到期未完成：名scheme（2024年2月29日 到期）；名works（2024年3月31日 到期）"));

    private final Bulletin bulletin = Composition.of(Words.in(Language.ZH), sources(0));

    @Test
    void page_has_them() {
        String page = BulletinHtml.of(bulletin);
        for (List<String> item : ITEMS) {
            String row =
                    page.lines()
                            .filter(line -> line.contains(">" + item.get(0) + "<"))
                            .findFirst()
                            .orElseThrow();
            assertThat(
                            row.replaceAll("^.*?<td[^>]*>|</td></tr>.*$", "")
                                    .split("</td><td[^>]*>", -1))
                    .containsExactlyElementsOf(item);
        }
    }

    @Test
    void pdf_has_them_each_under_its_heading() throws IOException {
        byte[] pdf = new BulletinPdf().of(BulletinHtml.of(bulletin), bulletin);
        List<String> columns = PdfColumns.under(pdf, HEADINGS, "二、");
        for (int column = 0; column < HEADINGS.size(); column++) {
            StringBuilder expected = new StringBuilder();
            for (List<String> item : ITEMS) {
                expected.append(item.get(column).replace(" ", ""));
            }
            assertThat(columns.get(column)).as(HEADINGS.get(column)).isEqualTo(expected.toString());
        }
    }

    @Test
    void no_page_has_rows_without_headings_or_headings_without_rows() throws IOException {
        Bulletin bulletin = Composition.of(Words.in(Language.ZH), sources(MORE));
        byte[] pdf = new BulletinPdf().of(BulletinHtml.of(bulletin), bulletin);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(3);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                List<String> starts =
                        text.getText(document)
                                .lines()
                                .filter(line -> line.matches("(序号|指标\\d|事项\\d).*"))
                                .map(line -> line.substring(0, 2))
                                .toList();
                if (!starts.isEmpty()) {
                    assertThat(starts.get(0)).as("page " + page).isEqualTo("序号");
                    assertThat(starts.get(starts.size() - 1)).as("page " + page).isNotEqualTo("序号");
                }
            }
        }
    }

    @Test
    void workbook_has_them_each_in_its_column() throws IOException {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(BulletinWorkbook.of(bulletin)))) {
            List<List<String>> rows = new ArrayList<>();
            workbook.getSheet("未完成事项").forEach(row -> rows.add(cells(row)));
            int headings = rows.indexOf(HEADINGS);
            assertThat(headings).isPositive();
            assertThat(rows.subList(headings + 1, headings + 1 + ITEMS.size())).isEqualTo(ITEMS);
            assertThat(rows.subList(headings + 1 + ITEMS.size(), rows.size()))
                    .allMatch(row -> String.join("", row).isEmpty());
        }
    }

    private static List<String> cells(Row row) {
        return IntStream.range(0, row.getLastCellNum())
                .mapToObj(i -> row.getCell(i) == null ? "" : row.getCell(i).getStringCellValue())
                .toList();
    }

    /** The three numbers, more of the last kind behind them, and the commitment. */
    private static Sources sources(int more) {
        LocalDate on = MARCH.atEndOfMonth();
        List<AssessmentView> judged =
                new ArrayList<>(
                        List.of(
                                measured("on-track", "0.3", Status.ON_TRACK),
                                measured("behind", "0.01", Status.BEHIND),
                                measured("at-risk", "0.1", Status.AT_RISK)));
        for (int i = 1; i <= more; i++) {
            judged.add(measured("at-risk-" + i, "0.1", Status.AT_RISK));
        }
        CampaignProgress campaign =
                Examples.campaign("industry", "industry-service", Examples.MOMENT, judged);
        return new Sources(
                MARCH,
                new DistrictProgressView(
                        Examples.PLAN,
                        on,
                        Examples.MOMENT,
                        Trust.CLAIMED,
                        true,
                        List.of(),
                        Map.of(Status.ON_TRACK, 1, Status.BEHIND, 1, Status.AT_RISK, 1),
                        0,
                        campaign.index(),
                        List.of(campaign),
                        null,
                        List.of(),
                        List.of(),
                        List.of()),
                new DistrictPage<>(
                        judged.stream().map(each -> definition(each.indicator())).toList(),
                        null,
                        true,
                        List.of()),
                new DistrictPage<>(List.of(promise(on)), null, true, List.of()),
                new TreeMap<>(
                        Map.of(
                                "经济发展局", Owned.of(List.of("behind", "promise")),
                                "科技创新局", Owned.of(List.of("behind")))),
                false);
    }

    private static AssessmentView measured(String code, String attainment, Status status) {
        return Examples.measured(
                code, "industry", MARCH.atEndOfMonth(), Examples.MOMENT, attainment, status);
    }

    private static IndicatorView definition(String code) {
        return new IndicatorView(
                code,
                Role.TARGET,
                "industry",
                null,
                Examples.name(code),
                new UnitView("PERCENT", new NameView("%", "per cent"), "PERCENT", BigDecimal.ONE),
                Accumulation.CUMULATIVE,
                null,
                Examples.target(),
                null,
                List.of(),
                null,
                null,
                List.of(),
                null,
                null,
                List.of());
    }

    private static CommitmentView promise(LocalDate on) {
        return new CommitmentView(
                "promise",
                "industry",
                "stream",
                Examples.name("promise"),
                CommitmentState.LATE,
                on,
                Examples.MOMENT,
                Trust.CLAIMED,
                List.of(),
                null,
                null,
                List.of(milestone("scheme", 2), milestone("works", 3)));
    }

    private static MilestoneView milestone(String code, int month) {
        return new MilestoneView(
                "promise",
                code,
                1,
                Examples.name(code),
                YearMonth.of(2024, month).atEndOfMonth(),
                null,
                null,
                null,
                Examples.MOMENT,
                "planner",
                Trust.CLAIMED,
                null,
                List.of());
    }
}
