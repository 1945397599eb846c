package org.districtprogress.service.table;

import com.fasterxml.jackson.databind.JsonNode;

/** What a cell means in its column, as JSON. */
interface CellValue {

    JsonNode read(Cell cell) throws Unreadable;

    static CellValue of(Column column) {
        return switch (column.kind()) {
            case TEXT -> new TextValue();
            case NUMBER -> new NumberValue(false);
            case WHOLE -> new NumberValue(true);
            case DAY -> new DayValue();
            case MONTH -> new MonthValue();
            case FLAG -> new FlagValue();
            case CHOICE -> new ChoiceValue(column);
        };
    }
}
