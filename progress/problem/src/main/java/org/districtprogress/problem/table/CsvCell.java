package org.districtprogress.problem.table;

import java.io.IOException;
import java.io.Writer;

/** A cell by RFC 4180: quoted where it has to be. */
public final class CsvCell {

    private CsvCell() {}

    /** Writes the text as one cell. */
    public static void write(Writer out, String text) throws IOException {
        if (!isQuoted(text)) {
            out.write(text);
            return;
        }
        out.write('"');
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == '"') {
                out.write('"');
            }
            out.write(each);
        }
        out.write('"');
    }

    private static boolean isQuoted(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == '"' || each == ',' || each == ';' || each < ' ') {
                return true;
            }
        }
        return false;
    }
}
