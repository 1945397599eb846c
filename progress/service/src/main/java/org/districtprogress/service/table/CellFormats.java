package org.districtprogress.service.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The formats that the cells of a workbook name by number (styles.xml, cellXfs). */
final class CellFormats {

    private static final int MOST = 70_000;

    private final List<CellFormat> formats = new ArrayList<>();

    CellFormat get(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : CellFormat.GENERAL;
    }

    static CellFormats read(XMLStreamReader xml) throws XMLStreamException {
        CellFormats read = new CellFormats();
        Map<Integer, String> codes = new HashMap<>();
        boolean isOfCells = false;
        while (xml.hasNext()) {
            int event = XmlParts.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "numFmt" ->
                            codes.put(
                                    XmlParts.number(xml, "numFmtId", -1),
                                    String.valueOf(XmlParts.attribute(xml, "formatCode")));
                    case "cellXfs" -> isOfCells = true;
                    case "xf" -> {
                        if (isOfCells) {
                            read.add(xml, codes);
                        }
                    }
                    default -> {
                        // how it looks does not change what it says
                    }
                }
                if (codes.size() > MOST || read.formats.size() > MOST) {
                    throw XmlParts.malformed();
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && "cellXfs".equals(xml.getLocalName())) {
                isOfCells = false;
            }
        }
        return read;
    }

    private void add(XMLStreamReader xml, Map<Integer, String> codes) {
        int id = XmlParts.number(xml, "numFmtId", 0);
        String code = codes.get(id);
        formats.add(
                new CellFormat(
                        code == null ? CellFormat.builtIn(id) : CellFormat.of(code),
                        code == null ? 0 : CellFormat.zeros(code),
                        XmlParts.flag(xml, "quotePrefix")));
    }
}
