package org.districtprogress.service.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/** A value as the text of a cell. */
final class CellText {

    private static final int LONGEST_IN_FULL = 1000;

    private CellText() {}

    static String of(JsonNode value) {
        return value.isNumber() ? of(value.decimalValue()) : value.asText();
    }

    /** In full, unless that were absurdly long: then no reader takes it for a number. */
    static String of(BigDecimal number) {
        return Math.abs((long) number.scale()) > LONGEST_IN_FULL
                ? number.toString()
                : number.toPlainString();
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
