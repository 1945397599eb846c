package org.districtprogress.service.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Locale;
import org.districtprogress.problem.table.GuardedText;

/** A text; a number, day or flag is the text that a person sees. */
final class TextValue implements CellValue {

    @Override
    public JsonNode read(Cell cell) {
        return TextNode.valueOf(
                switch (cell.kind()) {
                    case TEXT -> GuardedText.read(cell.text());
                    case FLAG -> cell.text().toUpperCase(Locale.ROOT);
                    default -> cell.text();
                });
    }
}
