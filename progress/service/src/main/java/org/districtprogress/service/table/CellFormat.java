package org.districtprogress.service.table;

import java.util.Locale;

/**
 * How a cell of a workbook shows its number, as far as that changes what the number is.
 *
 * @param shows what a person sees
 * @param zeros digits that are shown at least, of a format such as 00000; else 0
 * @param isVerbatim whether its text was typed behind an apostrophe, and so is no formula
 */
record CellFormat(Shows shows, int zeros, boolean isVerbatim) {

    enum Shows {
        NUMBER,
        PERCENT,
        DAY,
        MONTH,
        TIME
    }

    static final CellFormat GENERAL = new CellFormat(Shows.NUMBER, 0, false);

    /** Of one of the formats that are the same in every workbook. */
    static Shows builtIn(int id) {
        return switch (id) {
            case 9, 10 -> Shows.PERCENT;
            case 14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 53, 54, 58 -> Shows.DAY;
            case 17, 52, 57 -> Shows.MONTH;
            case 18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56 -> Shows.TIME;
            default -> Shows.NUMBER;
        };
    }

    /** Of a format code such as yyyy-mm-dd. */
    static Shows of(String code) {
        String letters = letters(code);
        boolean hasHour = letters.indexOf('h') >= 0 || letters.indexOf('s') >= 0;
        boolean hasYear = letters.indexOf('y') >= 0 || letters.indexOf('e') >= 0;
        boolean hasMonth = letters.indexOf('m') >= 0;
        boolean hasDay = letters.indexOf('d') >= 0;
        boolean isNumber = letters.indexOf('0') >= 0 || letters.indexOf('#') >= 0;
        if (letters.indexOf('%') >= 0) {
            return Shows.PERCENT;
        }
        if (isNumber || !(hasHour || hasYear || hasMonth || hasDay)) {
            return Shows.NUMBER;
        }
        if (hasHour && !hasYear && !hasDay) {
            return Shows.TIME;
        }
        return hasDay || !hasMonth ? Shows.DAY : Shows.MONTH;
    }

    /** How many digits a format of zeros alone shows at least. */
    static int zeros(String code) {
        return code.matches("0{2,30}") ? code.length() : 0;
    }

    /** The first section of a code, without its texts, colours, locales and escapes. */
    private static String letters(String code) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < code.length() && code.charAt(i) != ';'; i++) {
            char each = code.charAt(i);
            if (each == '"' || each == '[') {
                int end = code.indexOf(each == '[' ? ']' : '"', i + 1);
                i = end < 0 ? code.length() : end;
            } else if (each == '\\' || each == '_' || each == '*' || each == '!') {
                i++;
            } else {
                letters.append(each);
            }
        }
        String lower = letters.toString().toLowerCase(Locale.ROOT);
        return "general".equals(lower) ? "" : lower;
    }
}
