package org.districtprogress.service.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;

/** Yes or no. */
final class FlagValue implements CellValue {

    @Override
    public JsonNode read(Cell cell) throws Unreadable {
        return switch (cell.kind()) {
            case TEXT, VERBATIM, FLAG ->
                    switch (Words.fold(cell.text())) {
                        case "true", "是", "yes" -> BooleanNode.TRUE;
                        case "false", "否", "no" -> BooleanNode.FALSE;
                        default -> throw malformed();
                    };
            default -> throw malformed();
        };
    }

    private static Unreadable malformed() {
        return new Unreadable("flag-malformed", "Expected true or false, 是 or 否.");
    }
}
