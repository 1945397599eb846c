package org.districtprogress.service.table;

import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.districtprogress.core.Nullable;
import org.districtprogress.problem.table.Blanks;

/** The rows of one sheet, cell by cell. */
final class SheetRows {

    /** Takes the cells of a row that are not blank. */
    interface Sink {
        void put(int column, Cell cell);
    }

    private static final int WIDEST = 16_384;

    private final XMLStreamReader xml;
    private final BoundedPart part;
    private final Bounds bounds;
    private final CellFormats formats;
    @Nullable private final WorkbookTexts texts;
    private final boolean isFrom1904;
    private long number;
    private int column;
    private long length;

    SheetRows(
            BoundedPart part,
            Bounds bounds,
            CellFormats formats,
            @Nullable WorkbookTexts texts,
            boolean isFrom1904)
            throws XMLStreamException {
        this.part = part;
        this.bounds = bounds;
        this.formats = formats;
        this.texts = texts;
        this.isFrom1904 = isFrom1904;
        this.xml = XmlParts.open(part);
    }

    /** The next row that has cells, blank or not; false after the last. */
    boolean advance(Sink sink) throws XMLStreamException, IOException {
        while (xml.hasNext()) {
            if (XmlParts.next(xml) == XMLStreamConstants.START_ELEMENT
                    && "row".equals(xml.getLocalName())) {
                part.markRow();
                long next = XmlParts.number(xml, "r", (int) number + 1);
                if (next <= number) {
                    throw XmlParts.malformed();
                }
                number = next;
                column = -1;
                length = 0;
                cells(sink);
                return true;
            }
        }
        return false;
    }

    /** Of the row, as the sheet counts, from 1. */
    long number() {
        return number;
    }

    private void cells(Sink sink) throws XMLStreamException, IOException {
        int event = XmlParts.next(xml);
        while (event != XMLStreamConstants.END_ELEMENT || !"row".equals(xml.getLocalName())) {
            if (event == XMLStreamConstants.START_ELEMENT && "c".equals(xml.getLocalName())) {
                int place = place(XmlParts.attribute(xml, "r"));
                if (place <= column || place >= WIDEST) {
                    throw XmlParts.malformed();
                }
                column = place;
                Cell cell = cell();
                if (cell != null) {
                    length += cell.text().length();
                    if (length > bounds.rowLength()) {
                        throw FileRefusal.rowTooLong(number, bounds, "");
                    }
                    sink.put(column, cell);
                }
            }
            event = XmlParts.next(xml);
        }
    }

    /** Of AB12 the column 27; of no name the one behind the last. */
    private int place(@Nullable String reference) {
        if (reference == null) {
            return column + 1;
        }
        int place = 0;
        for (int i = 0; i < reference.length() && i < 4; i++) {
            char each = reference.charAt(i);
            if (each < 'A' || each > 'Z') {
                break;
            }
            place = place * 26 + (each - 'A' + 1);
        }
        return place - 1;
    }

    @Nullable
    private Cell cell() throws XMLStreamException, IOException {
        String type = XmlParts.attribute(xml, "t");
        CellFormat format = formats.get(XmlParts.number(xml, "s", 0));
        String value = null;
        boolean isFormula = false;
        int event = XmlParts.next(xml);
        while (event != XMLStreamConstants.END_ELEMENT || !"c".equals(xml.getLocalName())) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> value = XmlParts.text(xml, bounds.cellLength());
                    case "is" -> value = XmlParts.richText(xml, bounds.cellLength());
                    case "f" -> isFormula = true;
                    default -> {
                        // extensions say nothing about the value
                    }
                }
            }
            event = XmlParts.next(xml);
        }
        return isFormula ? SheetCell.formula() : value == null ? null : cell(type, value, format);
    }

    @Nullable
    private Cell cell(@Nullable String type, String value, CellFormat format) throws IOException {
        return switch (type == null ? "n" : type) {
            case "n" -> value.isEmpty() ? null : SheetCell.number(value, format, isFrom1904);
            case "s" -> text(shared(value), format);
            case "inlineStr" -> text(value, format);
            case "str" -> text(XmlParts.unescaped(value), format);
            case "b" -> Cell.of(Cell.Kind.FLAG, "1".equals(value) ? "true" : "false");
            case "d" -> SheetCell.isoDay(value);
            case "e" -> SheetCell.error(value);
            default -> throw XmlParts.malformed();
        };
    }

    private String shared(String index) throws IOException {
        try {
            String text = texts == null ? null : texts.get(Integer.parseInt(index));
            if (text != null) {
                return text;
            }
        } catch (NumberFormatException noIndex) {
            // refused below like one that is not there
        }
        throw XmlParts.malformed();
    }

    @Nullable
    private static Cell text(String text, CellFormat format) {
        boolean isBlank = !format.isVerbatim() && Blanks.trim(text).isEmpty();
        return isBlank ? null : SheetCell.text(text, format);
    }
}
