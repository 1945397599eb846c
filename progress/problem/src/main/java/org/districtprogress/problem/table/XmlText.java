package org.districtprogress.problem.table;

import java.util.Locale;

/** Texts as a workbook holds them: what XML cannot hold is written as _x000D_. */
public final class XmlText {

    /** Of an escaped character, such as _x000D_. */
    public static final int ESCAPE_LENGTH = 7;

    private XmlText() {}

    /** As the XML of a workbook. */
    public static String of(String text) {
        StringBuilder escaped = null;
        for (int i = 0; i < text.length(); i++) {
            String as = escape(text, i);
            if (as != null && escaped == null) {
                escaped = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (escaped != null) {
                if (as == null) {
                    escaped.append(text.charAt(i));
                } else {
                    escaped.append(as);
                }
            }
        }
        return escaped == null ? text : escaped.toString();
    }

    private static String escape(String text, int at) {
        char each = text.charAt(at);
        return switch (each) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\t', '\n' -> null;
            case '_' -> code(text, at) >= 0 && text.charAt(at + 1) == 'x' ? "_x005F_" : null;
            default -> isHeld(text, at) ? null : String.format(Locale.ROOT, "_x%04X_", (int) each);
        };
    }

    private static boolean isHeld(String text, int at) {
        char each = text.charAt(at);
        if (Character.isHighSurrogate(each)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(each)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return each >= ' ' && each < '\ufffe';
    }

    /** The character that is escaped there; -1 where none is. */
    public static int code(String text, int at) {
        if (at + ESCAPE_LENGTH > text.length() || text.charAt(at + ESCAPE_LENGTH - 1) != '_') {
            return -1;
        }
        int code = 0;
        for (int i = at + 2; i < at + ESCAPE_LENGTH - 1; i++) {
            int digit = text.charAt(i) > 'f' ? -1 : Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
