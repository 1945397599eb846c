package org.districtprogress.service.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is read again to the same rows, in every format and language. */
class RoundTripTest {

    private static final List<String> NASTY =
            List.of(
                    "plain",
                    "=1+1",
                    "+1",
                    "-1",
                    "@SUM(A1)",
                    "＝1+1",
                    "\tx",
                    "\rx",
                    "\nx",
                    "'",
                    "'x",
                    "''x",
                    "'=1",
                    " x ",
                    "　x",
                    " ",
                    "",
                    "a\"b",
                    "\"",
                    "a,b;c\td",
                    "a\r\nb\rc\nd",
                    "007",
                    "１２",
                    "12345678901234567890",
                    "1E5",
                    "2024-03-05",
                    "😀𠮷",
                    "_x000D_",
                    "_x0041_x",
                    "<a>&amp;</a>",
                    "]]>",
                    "true",
                    "是",
                    "x".repeat(32_767));

    @TempDir Path folder;

    static List<List<Object>> ways() {
        List<List<Object>> ways = new ArrayList<>();
        for (Format format : Format.values()) {
            for (Language language : Language.values()) {
                ways.add(List.of(format, language));
            }
        }
        return ways;
    }

    private List<Row> again(List<ObjectNode> bodies, Format format, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Widths widths = new Widths();
        bodies.forEach(widths::see);
        try (RowWriter writer =
                RowWriters.open(format, out, Tables.DEALS, language, widths.longest())) {
            bodies.forEach(writer::write);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return Tables.rows(format, Tables.file(folder, out.toByteArray()));
    }

    private static ObjectNode json(String text) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(text);
        } catch (JsonProcessingException malformed) {
            throw new AssertionError(malformed);
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void texts_come_back_to_the_letter(List<Object> way) {
        List<ObjectNode> bodies =
                NASTY.stream()
                        .map(text -> JsonNodeFactory.instance.objectNode().put("id", text))
                        .toList();

        List<Row> rows = again(bodies, (Format) way.get(0), (Language) way.get(1));

        assertThat(rows).extracting(row -> row.body().get("id").textValue()).isEqualTo(NASTY);
        assertThat(rows).allMatch(row -> row.errors().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("ways")
    void whole_records_come_back(List<Object> way) {
        List<ObjectNode> bodies =
                List.of(
                        json(
                                """
                                {"id":"1","record":{"name":{"zh":"甲"},"sum":25.1,"year":2024,
                                "signedOn":"2024-03-05","month":"2024-03","isForeign":true,
                                "level":"PROVINCIAL","payments":[{"on":"2024-01-01","sum":1},
                                {"sum":2.5},{"on":"1900-01-01"}],"years":[2021,2022]}}
                                """),
                        json(
                                "{\"id\":\"2\",\"record\":{\"month\":\"1900-01\",\"isForeign\":false}}"),
                        json("{\"id\":\"3\"}"));

        List<Row> rows = again(bodies, (Format) way.get(0), (Language) way.get(1));

        assertThat(Tables.bodies(rows))
                .isEqualTo(bodies.stream().map(ObjectNode::toString).toList());
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void numbers_come_back_exactly_and_in_full(Format format) {
        List<String> numbers =
                List.of(
                        "0",
                        "-0.1",
                        "0.3",
                        "100",
                        "123456789012345",
                        "1234567890123456",
                        "12345678901234567890",
                        "99999999999999.999999",
                        "0.0000000000001",
                        "1E+2");
        List<ObjectNode> bodies =
                numbers.stream().map(n -> record(new java.math.BigDecimal(n))).toList();

        assertThat(again(bodies, format, Language.ZH))
                .zipSatisfy(
                        numbers,
                        (row, number) -> {
                            assertThat(row.errors()).isEmpty();
                            assertThat(row.body().at("/record/sum").decimalValue())
                                    .isEqualByComparingTo(number);
                        });
    }

    private static ObjectNode record(java.math.BigDecimal sum) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putObject("record").put("sum", sum);
        return body;
    }

    @Test
    void csv_is_that_of_rfc_4180_with_plain_numbers() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RowWriter writer =
                RowWriters.open(
                        Format.CSV, out, Tables.DEALS, Language.ZH, Map.of("record.payments", 2))) {
            writer.write(
                    json(
                            "{\"id\":\"=1\",\"record\":{\"level\":\"MUNICIPAL\",\"isForeign\":true}}"));
            writer.write(record(new java.math.BigDecimal("-1E+2")));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "\ufeff编号,名称,金额,年份,签约日期,月份,是否外资,级别,到账.1.日期,到账.1.金额,"
                                + "到账.2.日期,到账.2.金额,纳统年份.1\r\n"
                                + "'=1,,,,,,是,市级,,,,,\r\n"
                                + ",,-100,,,,,,,,,,\r\n");
    }

    @Test
    void nothing_is_dropped_for_which_there_is_no_column() throws IOException {
        try (RowWriter writer =
                RowWriters.open(
                        Format.CSV,
                        new ByteArrayOutputStream(),
                        Tables.DEALS,
                        Language.CODE,
                        Map.of())) {
            assertThatThrownBy(() -> writer.write(json("{\"record\":{\"years\":[2023,2024]}}")))
                    .hasMessage("there is no column for record.years.2");
            assertThatThrownBy(() -> writer.write(json("{\"other\":1}")))
                    .hasMessage("there is no column for other");
        }
    }
}
