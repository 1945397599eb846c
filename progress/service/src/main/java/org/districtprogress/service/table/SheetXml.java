package org.districtprogress.service.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.districtprogress.core.Nullable;

/** The XML of a sheet's rows and cells, as they come. */
final class SheetXml {

    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    static final String MAIN =
            "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private static final int KEPT_DIGITS = 15;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** Before it a spreadsheet counts a day that never was. */
    private static final LocalDate FIRST_SAFE_DAY = LocalDate.of(1900, 3, 1);

    private final Writer out;
    private int row;

    SheetXml(Writer out) {
        this.out = out;
    }

    /** How many rows were started. */
    int rows() {
        return row;
    }

    void startRow() throws IOException {
        row++;
        out.write("<row r=\"" + row + "\">");
    }

    void endRow() throws IOException {
        out.write("</row>");
    }

    void cell(int column, Column as, JsonNode value, Language language) throws IOException {
        if (value.isNumber()) {
            number(column, value.decimalValue());
            return;
        }
        String text = CellText.of(as, value, language);
        LocalDate day =
                switch (as.kind()) {
                    case DAY -> day(text);
                    case MONTH -> day(text + "-01");
                    default -> null;
                };
        if (day == null) {
            text(column, text, isGuarded(text) ? SheetStyle.VERBATIM : SheetStyle.TEXT);
        } else {
            value(
                    column,
                    String.valueOf(ChronoUnit.DAYS.between(DAY_ZERO, day)),
                    as.kind() == ColumnKind.DAY ? SheetStyle.DAY : SheetStyle.MONTH);
        }
    }

    private static boolean isGuarded(String text) {
        return !GuardedText.write(text).equals(text);
    }

    @Nullable
    private static LocalDate day(String text) {
        int[] parts = Calendar.parts(text, 3);
        LocalDate day = parts == null ? null : Calendar.day(parts[0], parts[1], parts[2]);
        return day == null || day.isBefore(FIRST_SAFE_DAY) ? null : day;
    }

    /** A number of more digits than a spreadsheet keeps is text, so that none is lost. */
    private void number(int column, BigDecimal number) throws IOException {
        String plain = CellText.of(number);
        int digits = 0;
        for (int i = 0; i < plain.length(); i++) {
            digits += Character.isDigit(plain.charAt(i)) ? 1 : 0;
        }
        if (digits > KEPT_DIGITS || plain.indexOf('E') >= 0) {
            text(column, plain, SheetStyle.TEXT);
        } else {
            value(column, plain, number.scale() > 0 ? SheetStyle.PLAIN : SheetStyle.WHOLE);
        }
    }

    private void value(int column, String value, SheetStyle style) throws IOException {
        out.write("<c r=\"" + name(column) + row + "\" s=\"" + style.ordinal() + "\"><v>");
        out.write(value);
        out.write("</v></c>");
    }

    void text(int column, String text, SheetStyle style) throws IOException {
        out.write("<c r=\"" + name(column) + row + "\" s=\"" + style.ordinal());
        out.write("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        out.write(XmlText.of(text));
        out.write("</t></is></c>");
    }

    /** Of the column 27, AB. */
    static String name(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            name.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return name.toString();
    }
}
