package org.districtprogress.gateway.csv;

import org.districtprogress.api.progress.IndexView;
import org.districtprogress.core.Nullable;
import org.districtprogress.gateway.table.Cell;

/** An index, where there is one, field by field. */
final class IndexCells {

    private IndexCells() {}

    static Cell value(@Nullable IndexView index) {
        return index == null ? Cell.NONE : Cell.of(index.value());
    }

    static Cell low(@Nullable IndexView index) {
        return index == null ? Cell.NONE : Cell.of(index.low());
    }

    static Cell high(@Nullable IndexView index) {
        return index == null ? Cell.NONE : Cell.of(index.high());
    }

    static Cell coverage(@Nullable IndexView index) {
        return index == null ? Cell.NONE : Cell.of(index.coverage());
    }

    static Cell reason(@Nullable IndexView index) {
        return index == null ? Cell.NONE : Cell.of((Object) index.reason());
    }
}
