package org.districtprogress.problem.table;

/** What counts as a blank in a cell, whatever keyboard typed it. */
public final class Blanks {

    private static final char NO_BREAK = '\u00a0';
    private static final char NARROW_NO_BREAK = '\u202f';
    private static final char FIGURE = '\u2007';
    private static final char MARK = '\ufeff';

    private Blanks() {}

    /** Whether the character is a blank. */
    public static boolean isBlank(char each) {
        return each <= ' '
                ? each == ' ' || each == '\t' || each == '\n' || each == '\r'
                : each > '\u007f'
                        && (Character.isWhitespace(each)
                                || each == NO_BREAK
                                || each == NARROW_NO_BREAK
                                || each == FIGURE
                                || each == MARK);
    }

    /** Without outer blanks. */
    public static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
