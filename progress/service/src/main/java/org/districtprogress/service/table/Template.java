package org.districtprogress.service.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;

/** Workbooks to be filled in. */
public final class Template {

    private static final int ENTRIES = 3;
    private static final int MONTHS = 12;

    private Template() {}

    /** Writes an empty workbook of a table, and closes the stream. */
    public static void write(Table table, Language language, OutputStream out) throws IOException {
        RowWriters.open(Format.XLSX, out, table, language, widths(table)).close();
    }

    /** Room for a list's entries: 12 where each is of a month, else 3. */
    public static Map<String, Integer> widths(Table table) {
        Map<String, Integer> widths = new HashMap<>();
        for (Column column : table.columns()) {
            int star = column.path().indexOf(".*");
            while (star >= 0) {
                int room = column.kind() == ColumnKind.MONTH ? MONTHS : ENTRIES;
                widths.merge(column.path().substring(0, star), room, Math::max);
                star = column.path().indexOf(".*", star + 1);
            }
        }
        return widths;
    }
}
