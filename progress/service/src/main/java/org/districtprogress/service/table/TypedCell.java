package org.districtprogress.service.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import org.districtprogress.core.Nullable;
import org.districtprogress.problem.table.SheetStyle;
import org.districtprogress.problem.table.SheetXml;

/** A value written into a sheet as its column has it: a number, a day, a month or a text. */
final class TypedCell {

    private TypedCell() {}

    static void write(SheetXml sheet, int at, Column column, JsonNode value, Language language)
            throws IOException {
        if (value.isNumber()) {
            sheet.number(at, value.decimalValue());
            return;
        }
        String text = CellText.of(column, value, language);
        LocalDate day =
                switch (column.kind()) {
                    case DAY -> day(text);
                    case MONTH -> day(text + "-01");
                    default -> null;
                };
        if (day == null) {
            sheet.verbatim(at, text);
        } else {
            sheet.day(at, day, style(column.kind()));
        }
    }

    /** How the cells of a column look that are still blank. */
    static SheetStyle style(ColumnKind kind) {
        return switch (kind) {
            case DAY -> SheetStyle.DAY;
            case MONTH -> SheetStyle.MONTH;
            case NUMBER, WHOLE -> SheetStyle.PLAIN;
            default -> SheetStyle.TEXT;
        };
    }

    @Nullable
    private static LocalDate day(String text) {
        int[] parts = Calendar.parts(text, 3);
        LocalDate day = parts == null ? null : Calendar.day(parts[0], parts[1], parts[2]);
        return day == null || day.isBefore(SheetXml.FIRST_SAFE_DAY) ? null : day;
    }
}
