package org.districtprogress.service.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import org.districtprogress.problem.table.Blanks;

/** A day, answered as 2024-03-31. */
final class DayValue implements CellValue {

    @Override
    public JsonNode read(Cell cell) throws Unreadable {
        return switch (cell.kind()) {
            case DAY -> TextNode.valueOf(cell.text());
            case TEXT, VERBATIM -> typed(Words.narrow(Blanks.trim(cell.text())));
            default -> throw malformed();
        };
    }

    private static JsonNode typed(String text) throws Unreadable {
        int[] parts = Calendar.parts(text, 3);
        LocalDate day = parts == null ? null : Calendar.day(parts[0], parts[1], parts[2]);
        if (day == null) {
            throw malformed();
        }
        return TextNode.valueOf(day.toString());
    }

    private static Unreadable malformed() {
        return new Unreadable(
                "date-malformed",
                "Expected a day on the calendar within 1900 and 2199, such as 2024-03-31,"
                        + " 2024/3/31, 2024年3月31日 or a cell with a date's format.");
    }
}
