package org.districtprogress.service.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.districtprogress.problem.table.Blanks;

/** An exact decimal in plain form; nothing that could be meant otherwise is guessed. */
final class NumberValue implements CellValue {

    private static final int LONGEST = 100;
    private static final int SAFE_INT = 9;
    private static final int SAFE_LONG = 18;

    private final boolean isWhole;

    NumberValue(boolean isWhole) {
        this.isWhole = isWhole;
    }

    @Override
    public JsonNode read(Cell cell) throws Unreadable {
        return switch (cell.kind()) {
            case TEXT, VERBATIM, NUMBER -> number(Words.narrow(Blanks.trim(cell.text())));
            case PADDED -> number(new BigDecimal(cell.text()).toPlainString());
            default ->
                    throw new Unreadable(
                            "number-malformed",
                            "A number is expected, and "
                                    + (cell.kind() == Cell.Kind.FLAG ? "a flag" : "a date")
                                    + " stands here; give the cell a number's format.");
        };
    }

    private JsonNode number(String text) throws Unreadable {
        if (text.length() > LONGEST) {
            throw malformed();
        }
        int at = text.startsWith("-") ? 1 : 0;
        int point = -1;
        for (int i = at; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == '.' && point < 0 && i > at && i < text.length() - 1) {
                point = i;
            } else if (each < '0' || each > '9') {
                throw refused(text);
            }
        }
        int wholeDigits = (point < 0 ? text.length() : point) - at;
        if (wholeDigits == 0 || (wholeDigits > 1 && text.charAt(at) == '0')) {
            throw malformed();
        }
        if (point < 0) {
            return whole(text);
        }
        BigDecimal decimal = new BigDecimal(text);
        if (isWhole) {
            throw new Unreadable(
                    "whole-number-expected", "A whole number is expected, without a fraction.");
        }
        return DecimalNode.valueOf(decimal);
    }

    private static JsonNode whole(String text) {
        if (text.length() <= SAFE_INT) {
            return IntNode.valueOf(Integer.parseInt(text));
        }
        if (text.length() <= SAFE_LONG) {
            long value = Long.parseLong(text);
            return value == (int) value ? IntNode.valueOf((int) value) : LongNode.valueOf(value);
        }
        BigInteger value = new BigInteger(text);
        return value.bitLength() < Long.SIZE
                ? LongNode.valueOf(value.longValueExact())
                : BigIntegerNode.valueOf(value);
    }

    private static Unreadable refused(String text) {
        if (text.indexOf(',') >= 0 || text.indexOf('\'') > 0 || text.indexOf(' ') > 0) {
            return new Unreadable(
                    "number-grouped",
                    "Write the number without separators of thousands, with a point before"
                            + " decimals: 1234.5. Whether '1,234' is a thousand or a fraction is"
                            + " not guessed.");
        }
        if (text.endsWith("%")) {
            return new Unreadable(
                    "number-percent", "Write the number without a percent sign: 25.1 for 25.1 %.");
        }
        if (text.matches("-?\\d[\\d.]*[eE][+-]?\\d+")) {
            return new Unreadable(
                    "number-scientific",
                    "Write the number in full; a spreadsheet has shortened it, and digits may be"
                            + " lost.");
        }
        return malformed();
    }

    private static Unreadable malformed() {
        return new Unreadable(
                "number-malformed",
                "Expected a plain decimal such as 12.5 or -3, of at most "
                        + LONGEST
                        + " characters, without a sign + and without leading zeros.");
    }
}
