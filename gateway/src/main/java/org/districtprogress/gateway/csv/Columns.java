package org.districtprogress.gateway.csv;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.districtprogress.api.NameView;
import org.districtprogress.core.Nullable;
import org.districtprogress.gateway.table.Cell;
import org.districtprogress.gateway.table.Table;

/** Says column by column what a table shows of a row. */
final class Columns<T> {

    private final List<String> headings = new ArrayList<>();
    private final List<Function<T, Cell>> cells = new ArrayList<>();

    Columns<T> with(String heading, Function<T, Cell> cell) {
        headings.add(heading);
        cells.add(cell);
        return this;
    }

    /** A field that is a text, a day, a moment or a value of a closed list. */
    Columns<T> text(String heading, Function<T, ?> field) {
        return with(heading, row -> Cell.of((Object) field.apply(row)));
    }

    /** Two columns, for a name in both languages. */
    Columns<T> name(String heading, Function<T, NameView> field) {
        return text(heading + ".zh", row -> zh(field.apply(row)))
                .text(heading + ".en", row -> en(field.apply(row)));
    }

    private static @Nullable String zh(@Nullable NameView name) {
        return name == null ? null : name.zh();
    }

    private static @Nullable String en(@Nullable NameView name) {
        return name == null ? null : name.en();
    }

    Table of(String name, Collection<T> rows) {
        return new Table(
                name,
                headings,
                rows.stream()
                        .map(row -> cells.stream().map(cell -> cell.apply(row)).toList())
                        .toList());
    }
}
