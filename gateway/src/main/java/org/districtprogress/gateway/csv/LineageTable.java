package org.districtprogress.gateway.csv;

import java.util.List;
import org.districtprogress.api.lineage.LineageItem;
import org.districtprogress.gateway.table.Cell;
import org.districtprogress.gateway.table.Table;

/** What makes a figure, a row for each contribution. */
public final class LineageTable {

    private LineageTable() {}

    /** The rows; the amounts of each part add up to numerator and denominator over all pages. */
    public static Table of(List<LineageItem> items) {
        return new Columns<LineageItem>()
                .text("part", LineageItem::part)
                .text("register", LineageItem::register)
                .text("id", LineageItem::id)
                .text("version", LineageItem::version)
                .name("name", LineageItem::name)
                .text("item", LineageItem::item)
                .with("amount", each -> Cell.of(each.amount()))
                .text("businessDay", LineageItem::businessDay)
                .text("since", LineageItem::since)
                .text("trust", LineageItem::trust)
                .text("recordedAt", LineageItem::recordedAt)
                .text("href", LineageItem::href)
                .text("through.href", each -> each.through() == null ? null : each.through().href())
                .of("lineage", items);
    }
}
