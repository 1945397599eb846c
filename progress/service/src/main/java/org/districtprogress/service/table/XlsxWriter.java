package org.districtprogress.service.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.districtprogress.core.Nullable;
import org.districtprogress.problem.table.SheetStyle;
import org.districtprogress.problem.table.SheetXml;
import org.districtprogress.problem.table.WorkbookXml;
import org.districtprogress.problem.table.WorkbookZip;

/**
 * A workbook, row by row: a sheet of rows, and further ones where it is full, one that explains the
 * columns, and a hidden one with the closed lists. Without rows it is the form to be filled in.
 */
final class XlsxWriter implements RowWriter {

    private static final int WIDTH = 16;

    private final WorkbookZip zip;
    private final Layout layout;
    private final Language language;
    private final SheetRules rules;
    private final String name;
    private final int sheetRows;
    private int sheets;
    private SheetXml rows;

    XlsxWriter(OutputStream out, Table table, Layout layout, Language language, Bounds bounds)
            throws IOException {
        this.zip = new WorkbookZip(out);
        this.layout = layout;
        this.language = language;
        this.rules = new SheetRules(layout, language);
        this.name = language.of(table.name());
        this.sheetRows = bounds.sheetRows();
        this.rows = startRows();
    }

    private SheetXml startRows() throws IOException {
        sheets++;
        SheetXml started = zip.startSheet(sheets, columns());
        headings(started);
        return started;
    }

    private String columns() {
        StringBuilder xml =
                new StringBuilder("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\"")
                        .append(" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>")
                        .append("</sheetView></sheetViews><cols>");
        for (int i = 0; i < layout.places().size(); i++) {
            SheetStyle style = TypedCell.style(layout.places().get(i).column().kind());
            xml.append("<col min=\"").append(i + 1).append("\" max=\"").append(i + 1);
            xml.append("\" width=\"").append(WIDTH).append("\" customWidth=\"1\" style=\"");
            xml.append(style.ordinal()).append("\"/>");
        }
        return xml.append("</cols>").toString();
    }

    private void headings(SheetXml sheet) throws IOException {
        sheet.startRow();
        for (int i = 0; i < layout.places().size(); i++) {
            Place place = layout.places().get(i);
            String name = place.heading(language);
            String unit = language == Language.CODE ? null : language.of(place.column().unit());
            String shown = unit == null ? name : name + bracketed(unit);
            sheet.text(
                    i,
                    place.column().required() ? shown + " *" : shown,
                    place.isOfEvenEntry() ? SheetStyle.HEADING_OF_EVEN_ENTRY : SheetStyle.HEADING);
        }
        sheet.endRow();
    }

    private String bracketed(String unit) {
        return language == Language.ZH ? "（" + unit + "）" : " (" + unit + ")";
    }

    @Override
    public void write(ObjectNode body) {
        JsonNode[] cells = layout.cells(body);
        try {
            if (rows.rows() == sheetRows) {
                zip.endSheet(rules.xml());
                rows = startRows();
            }
            rows.startRow();
            for (int i = 0; i < cells.length; i++) {
                if (cells[i] != null) {
                    TypedCell.write(rows, i, layout.places().get(i).column(), cells[i], language);
                }
            }
            rows.endRow();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() throws IOException {
        zip.endSheet(rules.xml());
        help(sheets + 1);
        lists(sheets + 2);
        zip.name(names(), true);
        zip.close();
    }

    private List<String> names() {
        List<String> names = new ArrayList<>(List.of(name));
        for (int sheet = 2; sheet <= sheets; sheet++) {
            names.add(WorkbookXml.continued(name, sheet));
        }
        names.add(language == Language.ZH ? "填表说明" : "Help");
        names.add(SheetRules.LISTS);
        return names;
    }

    private void help(int sheet) throws IOException {
        SheetXml help =
                zip.startSheet(
                        sheet,
                        "<cols><col min=\"1\" max=\"4\" width=\"32\" customWidth=\"1\"/></cols>");
        boolean isZh = language == Language.ZH;
        row(
                help,
                SheetStyle.HEADING,
                isZh ? "列名" : "Column",
                isZh ? "路径" : "Path",
                isZh ? "必填" : "Required",
                isZh ? "说明" : "Help");
        String last = "";
        for (Place place : layout.places()) {
            Column column = place.column();
            if (!column.path().equals(last)) {
                row(
                        help,
                        SheetStyle.TEXT,
                        language.of(column.name()),
                        column.path(),
                        column.required() ? (isZh ? "是" : "yes") : "",
                        explained(column));
            }
            last = column.path();
        }
        zip.endSheet("");
    }

    private String explained(Column column) {
        boolean isZh = language == Language.ZH;
        String kind =
                switch (column.kind()) {
                    case TEXT -> isZh ? "文本" : "text";
                    case NUMBER -> isZh ? "数值" : "number";
                    case WHOLE -> isZh ? "整数" : "whole number";
                    case DAY -> isZh ? "日期，如 2024-03-31" : "day, such as 2024-03-31";
                    case MONTH -> isZh ? "月份，如 2024-03" : "month, such as 2024-03";
                    case FLAG -> isZh ? "是或否" : "true or false";
                    case CHOICE -> isZh ? "从列表选择" : "of the list";
                };
        String unit = language.of(column.unit());
        return kind
                + (unit == null ? "" : isZh ? "（" + unit + "）" : " (" + unit + ")")
                + said(language.of(column.help()));
    }

    private String said(@Nullable String help) {
        return help == null ? "" : (language == Language.ZH ? "；" : "; ") + help;
    }

    private static void row(SheetXml sheet, SheetStyle style, String... texts) throws IOException {
        sheet.startRow();
        for (int i = 0; i < texts.length; i++) {
            sheet.text(i, texts[i], style);
        }
        sheet.endRow();
    }

    private void lists(int number) throws IOException {
        SheetXml sheet = zip.startSheet(number, "");
        List<List<String>> lists = rules.lists();
        int longest = lists.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            sheet.startRow();
            for (int list = 0; list < lists.size(); list++) {
                if (i < lists.get(list).size()) {
                    sheet.text(list, lists.get(list).get(i), SheetStyle.TEXT);
                }
            }
            sheet.endRow();
        }
        zip.endSheet("");
    }
}
