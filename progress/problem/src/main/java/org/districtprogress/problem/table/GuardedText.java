package org.districtprogress.problem.table;

import java.util.regex.Pattern;

/**
 * Texts in cells of CSV: what a spreadsheet would take for a formula is written behind an
 * apostrophe, and so is what would not come back otherwise, such as outer blanks. With G the texts
 * that are guarded, write(t) = ' + t for t in G and t else; read(' + t) = t for t in G. As all that
 * starts with an apostrophe is in G, read(write(t)) = t for every t.
 */
public final class GuardedText {

    private static final char GUARD = '\'';
    private static final String STARTS = "=+-@\t\r\n'＝＋－＠";

    private static final String FORMULAS = "=+-@＝＋－＠";

    /** With separators, fraction, exponent or per cent; whether it is one is said elsewhere. */
    private static final Pattern NUMBER =
            Pattern.compile("[+\\-＋－]?[\\d０-９.,，．]+(?:[eE][+-]?\\d+)?[%％‰]?");

    private GuardedText() {}

    /** As a cell that starts no formula. */
    public static String write(String text) {
        return isGuarded(text) ? GUARD + text : text;
    }

    /**
     * Whether a spreadsheet would work it out: it begins like a formula, and is no number with its
     * sign.
     */
    public static boolean isFormula(String cell) {
        String text = Blanks.trim(cell);
        return !text.isEmpty()
                && FORMULAS.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
    }

    /** What {@link #write} wrote, or a cell as somebody typed it, without outer blanks. */
    public static String read(String cell) {
        if (!cell.isEmpty() && cell.charAt(0) == GUARD) {
            String behind = cell.substring(1);
            if (isGuarded(behind)) {
                return behind;
            }
        }
        return Blanks.trim(cell);
    }

    private static boolean isGuarded(String text) {
        return text.isEmpty()
                || STARTS.indexOf(text.charAt(0)) >= 0
                || Blanks.isBlank(text.charAt(0))
                || Blanks.isBlank(text.charAt(text.length() - 1));
    }
}
