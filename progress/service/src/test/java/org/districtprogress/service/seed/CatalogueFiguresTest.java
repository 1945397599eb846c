package org.districtprogress.service.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import org.districtprogress.core.observation.Area;
import org.districtprogress.core.observation.Confidence;
import org.districtprogress.core.observation.Measurement;
import org.districtprogress.core.observation.Observation;
import org.districtprogress.core.observation.Source;
import org.districtprogress.core.observation.Trust;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueFiguresTest {

    private static final String FILE = "catalogue/published-figures.csv";
    private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");
    private static final String HEADER = String.join(",", CsvRow.HEADER) + "\n";
    private static final String ROW =
            "rd-intensity,TARGET,sub-area,2022,6.24,PERCENT,%,\"a, \"\"b\"\"\",2024-03-04,high,"
                    + "https://News.Example.org:8080/a?b=c,标题\n";

    @Test
    void figure_is_read_with_its_source() {
        Observation figure = read(HEADER + ROW).figures().get(0).observation();
        assertThat(figure.area()).isEqualTo(Area.SUB_AREA);
        assertThat(figure.value()).isEqualTo(new BigDecimal("6.24"));
        assertThat(figure.note()).isEqualTo("a, \"b\"");
        assertThat(figure.trust()).isEqualTo(Trust.CLAIMED);
        assertThat(figure.recording().recordedBy()).isEqualTo("catalogue");
        assertThat(figure.recordedAt()).isEqualTo(Instant.parse("2024-03-03T16:00:00Z"));
        assertThat(figure.source())
                .isEqualTo(
                        new Source(
                                "news.example.org",
                                null,
                                "标题",
                                "https://News.Example.org:8080/a?b=c",
                                "2024-03-04",
                                Confidence.HIGH));
    }

    @Test
    void figure_has_the_same_id_in_every_database() {
        assertThat(read(HEADER + ROW).figures().get(0).observation().id())
                .isEqualTo(read(HEADER + ROW).figures().get(0).observation().id());
    }

    @Test
    void other_unit_of_the_same_dimension_is_converted_and_kept_as_stated() {
        String row = "gdp,CONTEXT,district,2022,37830000000,CNY,元,,,,https://a.org/,\n";
        assertThat(read(HEADER + row).figures().get(0).observation().measurement())
                .isEqualTo(
                        new Measurement(
                                new BigDecimal("378.3"),
                                null,
                                null,
                                new Measurement.Original(new BigDecimal("37830000000"), "CNY")));
    }

    @Test
    void statement_about_the_size_of_a_list_is_no_observation() {
        PublishedFigures read =
                read(HEADER + ROW.replace("TARGET,sub-area", "PLAN_SCOPE,district"));
        assertThat(read.figures()).isEmpty();
        assertThat(read.confirmations()).hasSize(1);
    }

    @Test
    void carriage_returns_byte_order_mark_and_lines_within_quotes_are_read() {
        String csv = "\uFEFF" + (HEADER + ROW.replace("a, ", "a\n")).replace("\n", "\r\n");
        String broken = csv + ROW.replace("6.24", "much");
        assertThat(read(csv).figures()).hasSize(1);
        // the first row takes lines 2 and 3
        assertRefused(broken, ":4: row \"rd-intensity\": value 'much': must be a number");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    rd-intensity | unheard-of | row "unheard-of": indicator 'unheard-of': There is no indicator
                    TARGET       | CONTEXT    | role CONTEXT does not fit: the indicator is TARGET
                    TARGET       | GOAL       | role 'GOAL': allowed are TARGET, CONTEXT, PLAN_SCOPE
                    TARGET       | PLAN_SCOPE | role PLAN_SCOPE does not fit
                    sub-area     | SUB_AREA   | scope 'SUB_AREA': allowed are district, city, sub-area
                    2022         | 2022-Q5    | period '2022-Q5': A period is
                    6.24         | 6;24       | value '6;24': must be a number
                    6.24         |            | value '': must not be empty
                    6.24         | 123456789012345 | value '123456789012345': The number is too large
                    PERCENT      | FOO        | unit 'FOO' is not defined in the plan
                    PERCENT,%    | CNY,元      | unit 'CNY': The indicator is measured in PERCENT; CNY does not convert.
                    PERCENT,%    | PERCENT,‰  | unit_zh '‰' must be '%' for PERCENT
                    high         | certain    | confidence 'certain': allowed are low, medium, high
                    https        | ftp        | source_url 'ftp://News.Example.org:8080/a?b=c': must be the http or https address
                    2024-03-04   | 4 March    | published_on '4 March': must be a day like 2024-05-06
                    2024-03-04   | 2026-11-24 | published_on '2026-11-24': the figure would be known from 2026-11-23T16:00:00Z on
                    2024-03-04   | 2026-11    | published_on '2026-11': the figure would be known from 2026-11-30T16:00:00Z on
                    ,high,       | ,          | row: has 11 columns, must have 12
                    """)
    void mistake_is_told_with_line_and_reason(String text, String instead, String fault) {
        String row = ROW.replace(text, instead == null ? "" : instead);
        String csv = HEADER + ROW.replace("2022", "2021") + row;
        assertRefused(
                csv, ":3: " + (fault.startsWith("row") ? "" : "row \"rd-intensity\": ") + fault);
    }

    @Test
    void same_figure_of_the_same_host_twice_is_told_with_both_lines() {
        String again = ROW.replace("/a?b=c", "/other").replace("6.24", "6.25");
        assertRefused(
                HEADER + ROW + again,
                ":3: row \"rd-intensity\": the same figure of the same host stands on line 2");
    }

    @Test
    void broken_quotes_are_told() {
        assertRefused(
                HEADER + ROW.replace("b\"\"\"", "b"),
                ":2: row: has a cell whose quote is never closed");
        assertRefused(
                HEADER + ROW.replace("\"\"b\"\"", "\"b\""),
                ":2: row: has text behind the closing quote of a cell");
        assertRefused(
                HEADER + ROW.replace("6.24", "6\"24"),
                ":2: row: has a quote within a cell that does not begin with one");
    }

    @Test
    void other_header_is_told() {
        assertRefused(HEADER.replace("scope", "area") + ROW, ":1: header: must be indicator,role,");
        assertRefused("", ":1: header: must be indicator,role,");
    }

    private static PublishedFigures read(String csv) {
        return new CatalogueFigures(PlanExamples.plan().part(), FILE, NOW).read(csv);
    }

    private static void assertRefused(String csv, String fault) {
        assertThatExceptionOfType(CatalogueException.class)
                .isThrownBy(() -> read(csv))
                .withMessageContaining(FILE + fault);
    }
}
