package org.districtprogress.service.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import org.districtprogress.problem.table.Blanks;

/** A month, answered as 2024-03. */
final class MonthValue implements CellValue {

    private static final int MONTH_LENGTH = 7;

    @Override
    public JsonNode read(Cell cell) throws Unreadable {
        return switch (cell.kind()) {
            case MONTH -> TextNode.valueOf(cell.text());
            case DAY -> firstDay(cell.text());
            case TEXT, VERBATIM -> typed(Words.narrow(Blanks.trim(cell.text())));
            default -> throw malformed();
        };
    }

    /** What a spreadsheet makes of a month that was typed. */
    private static JsonNode firstDay(String day) throws Unreadable {
        if (!day.endsWith("-01")) {
            throw malformed();
        }
        return TextNode.valueOf(day.substring(0, MONTH_LENGTH));
    }

    private static JsonNode typed(String text) throws Unreadable {
        int[] parts = Calendar.parts(text, 2);
        LocalDate day = parts == null ? null : Calendar.day(parts[0], parts[1], 1);
        // 2024.1 may be the number that a spreadsheet made of 2024.10
        if (day == null || text.endsWith(".1")) {
            throw malformed();
        }
        return TextNode.valueOf(day.toString().substring(0, MONTH_LENGTH));
    }

    private static Unreadable malformed() {
        return new Unreadable(
                "month-malformed",
                "Expected a month within 1900 and 2199, such as 2024-03, 2024/3 or 2024年3月.");
    }
}
