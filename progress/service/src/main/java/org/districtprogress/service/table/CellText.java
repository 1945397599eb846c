package org.districtprogress.service.table;

import com.fasterxml.jackson.databind.JsonNode;
import org.districtprogress.problem.table.PlainNumber;

/** A value as the text of a cell. */
final class CellText {

    private CellText() {}

    static String of(JsonNode value) {
        return value.isNumber() ? PlainNumber.of(value.decimalValue()) : value.asText();
    }

    static String of(Column column, JsonNode value, Language language) {
        String text = of(value);
        return switch (column.kind()) {
            case CHOICE ->
                    column.choices().stream()
                            .filter(choice -> choice.code().equals(text))
                            .map(choice -> language.of(choice.code(), choice.name()))
                            .findFirst()
                            .orElse(text);
            case FLAG -> language == Language.ZH ? (value.booleanValue() ? "是" : "否") : text;
            default -> text;
        };
    }
}
