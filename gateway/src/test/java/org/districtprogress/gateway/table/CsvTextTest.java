package org.districtprogress.gateway.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTextTest {

    @Test
    void numbers_are_exact_and_texts_start_no_formula() {
        Table table =
                new Table(
                        "t",
                        List.of("a", "b"),
                        List.of(
                                List.of(Cell.of(new BigDecimal("-0.100")), Cell.of("=1+1")),
                                List.of(Cell.NONE, Cell.of("一,\"二\"")),
                                List.of(Cell.of(new BigDecimal("1E+3")), Cell.of("@x"))));
        assertThat(new String(CsvText.of(table), StandardCharsets.UTF_8))
                .isEqualTo("a,b\r\n-0.1,'=1+1\r\n,\"一,\"\"二\"\"\"\r\n1000,'@x\r\n");
    }
}
