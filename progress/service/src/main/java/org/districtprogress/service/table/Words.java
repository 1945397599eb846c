package org.districtprogress.service.table;

import java.text.Normalizer;
import java.util.Locale;

/** Words as people type them: in any case and width, with blanks or without. */
final class Words {

    private static final char NO_BREAK = '\u00a0';
    private static final char NARROW_NO_BREAK = '\u202f';
    private static final char FIGURE = '\u2007';
    private static final char MARK = '\ufeff';

    private Words() {}

    static boolean isBlank(char each) {
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
    static String trim(String text) {
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

    /** One spelling for all: compatible width, lower case, no blanks. */
    static String fold(String text) {
        String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder folded = new StringBuilder(compatible.length());
        for (int i = 0; i < compatible.length(); i++) {
            if (!isBlank(compatible.charAt(i))) {
                folded.append(compatible.charAt(i));
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /** Full-width digits, point, signs and slashes as the narrow ones; all else as it is. */
    static String narrow(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '！' && text.charAt(i) <= '～') {
                return narrowed(text);
            }
        }
        return text;
    }

    private static String narrowed(String text) {
        StringBuilder narrow = new StringBuilder(text);
        for (int i = 0; i < narrow.length(); i++) {
            char each = narrow.charAt(i);
            boolean isNumeric = (each >= '０' && each <= '９') || "．－，％／＋".indexOf(each) >= 0;
            if (isNumeric) {
                narrow.setCharAt(i, (char) (each - '！' + '!'));
            }
        }
        return narrow.toString();
    }
}
