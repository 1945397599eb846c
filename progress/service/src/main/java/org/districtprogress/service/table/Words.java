package org.districtprogress.service.table;

import java.text.Normalizer;
import java.util.Locale;
import org.districtprogress.problem.table.Blanks;

/** Words as people type them: in any case and width, with blanks or without. */
final class Words {

    private Words() {}

    /** One spelling for all: compatible width, lower case, no blanks. */
    static String fold(String text) {
        String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder folded = new StringBuilder(compatible.length());
        for (int i = 0; i < compatible.length(); i++) {
            if (!Blanks.isBlank(compatible.charAt(i))) {
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
