package org.districtprogress.problem.table;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The XML of a sheet's rows and cells, as they come. */
public final class SheetXml {

    public static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    static final String MAIN =
            "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private static final int KEPT_DIGITS = 15;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** Before it a spreadsheet counts a day that never was. */
    public static final LocalDate FIRST_SAFE_DAY = LocalDate.of(1900, 3, 1);

    private final Writer out;
    private int row;

    SheetXml(Writer out) {
        this.out = out;
    }

    /** How many rows were started. */
    public int rows() {
        return row;
    }

    /** Begins a row. */
    public void startRow() throws IOException {
        row++;
        out.write("<row r=\"" + row + "\">");
    }

    /** Ends the row. */
    public void endRow() throws IOException {
        out.write("</row>");
    }

    /** A day; what a spreadsheet cannot count as one is text. */
    public void day(int column, LocalDate day, SheetStyle style) throws IOException {
        if (day.isBefore(FIRST_SAFE_DAY)) {
            text(column, day.toString(), SheetStyle.TEXT);
        } else {
            value(column, String.valueOf(ChronoUnit.DAYS.between(DAY_ZERO, day)), style);
        }
    }

    /** A text that somebody else worded: it starts no formula, and none when it is edited. */
    public void verbatim(int column, String text) throws IOException {
        boolean isGuarded = !GuardedText.write(text).equals(text);
        text(column, text, isGuarded ? SheetStyle.VERBATIM : SheetStyle.TEXT);
    }

    /** A ratio of at most six places; it is kept as it is and shown as per cent. */
    public void share(int column, BigDecimal ratio) throws IOException {
        value(column, PlainNumber.of(ratio), SheetStyle.SHARE);
    }

    /** A number of more digits than a spreadsheet keeps is text, so that none is lost. */
    public void number(int column, BigDecimal number) throws IOException {
        String plain = PlainNumber.of(number);
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

    /** A text in a style of its own. */
    public void text(int column, String text, SheetStyle style) throws IOException {
        out.write("<c r=\"" + name(column) + row + "\" s=\"" + style.ordinal());
        out.write("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        out.write(XmlText.of(text));
        out.write("</t></is></c>");
    }

    /** Of the column 27, AB. */
    public static String name(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            name.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return name.toString();
    }
}
