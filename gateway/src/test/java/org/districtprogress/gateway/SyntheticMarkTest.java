package org.districtprogress.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.districtprogress.gateway.fake.Examples;
import org.districtprogress.gateway.fake.Fakes;
import org.districtprogress.gateway.fake.FakesAtStart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One service of three reports from a synthetic source: every form of every answer says so, also of
 * what is worked out from a register and of another service's part. From a published one none does.
 */
@QuarkusTest
@WithTestResource(FakesAtStart.class)
class SyntheticMarkTest {

    private static final String SYNTHETIC = "synthetic-statistics";
    private static final String DISTRICT = "/api/v1/district/";
    private static final String ZH = "合成数据";
    private static final String EN = "ynthetic data";

    Fakes fakes;

    @BeforeEach
    void everything_is_up() {
        District.isWholeAgain(fakes);
    }

    @ParameterizedTest
    @ValueSource(strings = {SYNTHETIC, Examples.PUBLISHED})
    void bulletin_says_so_in_every_form(String system) throws Exception {
        fakes.livelihoodAnswers.reportFrom(system);
        String month = DISTRICT + "bulletin?month=2024-03&format=";
        says(system, text(month + "html&lang=zh"), ZH);
        says(system, text(month + "html&lang=en"), EN);
        try (PDDocument document = Loader.loadPDF(bytes(month + "pdf&lang=zh"))) {
            says(system, new PDFTextStripper().getText(document), ZH);
        }
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(bytes(month + "xlsx&lang=en")))) {
            StringBuilder cells = new StringBuilder();
            for (Row row : workbook.getSheetAt(0)) {
                row.forEach(cell -> cells.append(cell).append('\n'));
            }
            says(system, cells.toString(), EN);
        }
    }

    /** The first is worked out from a register, and its service reports nothing synthetic. */
    @ParameterizedTest
    @ValueSource(strings = {SYNTHETIC, Examples.PUBLISHED})
    void embedded_indicator_says_so(String system) {
        fakes.livelihoodAnswers.reportFrom(system);
        for (String code : List.of("upgrade-coverage", "party-special-actions")) {
            String path = "/embed/indicators/" + code;
            for (String asked : List.of("", "?on=2024-03-31", "?trust=verified")) {
                String sign = asked.isEmpty() ? "?" : "&";
                says(system, text(path + asked + sign + "lang=zh"), ZH);
                says(system, text(path + asked + sign + "lang=en"), EN);
                says(system, text(path + ".svg" + asked + sign + "lang=zh"), ZH);
                says(system, text(path + ".svg" + asked + sign + "lang=en"), EN);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SYNTHETIC, Examples.PUBLISHED})
    void metrics_say_so(String system) {
        fakes.livelihoodAnswers.reportFrom(system);
        for (String asked : List.of("", "?on=2024-03-31", "?trust=verified")) {
            assertThat(text(DISTRICT + "metrics" + asked))
                    .contains("# TYPE district_progress_synthetic gauge\n")
                    .contains(
                            "\ndistrict_progress_synthetic " + (isMarked(system) ? "1\n" : "0\n"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SYNTHETIC, Examples.PUBLISHED})
    void every_table_says_so_in_every_row_in_a_header_and_in_its_name(String system) {
        fakes.livelihoodAnswers.reportFrom(system);
        for (String table :
                List.of(
                        "progress?table=numbers",
                        "progress?table=tally",
                        "progress?table=worst",
                        "progress?table=campaigns",
                        "progress?table=context",
                        "progress?table=flags",
                        "progress?trust=verified",
                        "indicators?on=2024-03-31",
                        "commitments?on=2024-03-31",
                        "flags?on=2024-03-31",
                        "reporting?on=2024-03-31",
                        "indicators/upgrade-coverage/lineage?on=2024-03-31",
                        "timeline?table=months",
                        "timeline?table=statuses")) {
            Response answer = given().get(DISTRICT + table + "&format=csv");
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
            List<String> lines =
                    new String(answer.asByteArray(), StandardCharsets.UTF_8).lines().toList();
            assertThat(lines.get(0)).as(table).endsWith(",synthetic");
            assertThat(lines.subList(1, lines.size()))
                    .as(table)
                    .isNotEmpty()
                    .allMatch(line -> line.endsWith(isMarked(system) ? ",true" : ",false"));
            assertThat(answer.header("District-Synthetic"))
                    .isEqualTo(Boolean.toString(isMarked(system)));
            assertThat(answer.header("Content-Disposition"))
                    .startsWith("inline; filename=\"district-")
                    .matches(name -> name.endsWith("-synthetic.csv\"") == isMarked(system), system);
        }
    }

    /**
     * The service whose figures tell it is away; of the others one has milestones and no figure.
     */
    @Test
    void mark_does_not_go_away_with_a_service() {
        assertThat(text(DISTRICT + "metrics")).contains("\ndistrict_progress_synthetic 0\n");
        fakes.livelihood.refuse();
        assertThat(text(DISTRICT + "metrics?on=2024-02-19"))
                .contains("\ndistrict_progress_synthetic 0\n", "\ndistrict_progress_complete 0\n");
        fakes.environmentAnswers.reportFrom(SYNTHETIC);
        assertThat(text(DISTRICT + "metrics?on=2024-02-19"))
                .contains("\ndistrict_progress_synthetic 1\n", "\ndistrict_progress_complete 0\n");
    }

    private static void says(String system, String said, String mark) {
        if (isMarked(system)) {
            assertThat(said).contains(mark);
        } else {
            assertThat(said).doesNotContain(mark);
        }
    }

    private static boolean isMarked(String system) {
        return system.equals(SYNTHETIC);
    }

    private static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String path) {
        Response answer = given().get(path);
        assertThat(answer.statusCode()).as(path + " " + answer.asString()).isEqualTo(200);
        return answer.asByteArray();
    }
}
