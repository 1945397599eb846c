package org.districtprogress.service.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.districtprogress.core.plan.Name;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    enum Level {
        HIGH,
        LOW
    }

    record Part(@Schema(required = true) LocalDate on, BigDecimal sum, List<String> slips) {}

    record Thing(@Schema(required = true) Part first, List<Part> parts, Level level) {}

    @Test
    void a_record_has_a_column_for_each_value_in_it() {
        List<Column> columns =
                Columns.of(Thing.class, "record", Labels.of(ColumnsTest.class, "things"));

        assertThat(columns)
                .extracting(Column::path, Column::kind, Column::required)
                .containsExactly(
                        tuple("record.first.on", ColumnKind.DAY, true),
                        tuple("record.first.sum", ColumnKind.NUMBER, false),
                        tuple("record.first.slips.*", ColumnKind.TEXT, false),
                        tuple("record.parts.*.on", ColumnKind.DAY, false),
                        tuple("record.parts.*.sum", ColumnKind.NUMBER, false),
                        tuple("record.parts.*.slips.*", ColumnKind.TEXT, false),
                        tuple("record.level", ColumnKind.CHOICE, false));
        assertThat(columns.get(1).unit()).isEqualTo(new Name("元", "yuan"));
        assertThat(columns.get(1).help()).isEqualTo(new Name("大于 0", "More than 0"));
        assertThat(columns.get(6).choices())
                .containsExactly(
                        new Column.Choice("HIGH", new Name("高", "High")),
                        new Column.Choice("LOW", new Name("低", "Low")));
    }

    @Test
    void labels_that_are_missing_or_in_excess_are_all_named() {
        assertThatThrownBy(
                        () ->
                                Columns.of(
                                        Thing.class,
                                        "record",
                                        Labels.of(ColumnsTest.class, "mislabelled")))
                .hasMessageContaining("columns record.first.sum is not [Chinese, English]")
                .hasMessageContaining("columns record.other is of no column")
                .hasMessageContaining("help record.nothing is of no column")
                .hasMessageContaining("choices Level LOW is not [Chinese, English]")
                .hasMessageContaining("choices Level MIDDLE is no value");
    }

    @Test
    void the_tables_of_every_service_are_labelled() {
        assertThat(StandardTables.observations().columns())
                .extracting(Column::path)
                .startsWith("indicator", "area", "period", "value")
                .endsWith("reason", "expects");
        assertThat(StandardTables.milestones().columns())
                .extracting(Column::path)
                .startsWith("commitment", "milestone", "name.zh");
        assertThat(new Headings(StandardTables.observations())).isNotNull();
        assertThat(new Headings(StandardTables.milestones())).isNotNull();
    }
}
