package org.districtprogress.gateway.bulletin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.districtprogress.gateway.bulletin.Bulletin.Section;
import org.districtprogress.gateway.table.Cell;
import org.districtprogress.gateway.table.Table;
import org.districtprogress.problem.table.SheetStyle;
import org.districtprogress.problem.table.SheetXml;
import org.districtprogress.problem.table.WorkbookZip;

/** A bulletin as a workbook: a sheet for each section, numbers as numbers. */
final class BulletinWorkbook {

    private static final String COLUMNS =
            "<cols><col min=\"1\" max=\"1\" width=\"16\" customWidth=\"1\"/>"
                    + "<col min=\"2\" max=\"7\" width=\"30\" customWidth=\"1\"/></cols>";

    private final WorkbookZip zip;
    private final Set<String> names = new LinkedHashSet<>();

    private BulletinWorkbook(WorkbookZip zip) {
        this.zip = zip;
    }

    static byte[] of(Bulletin bulletin) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (WorkbookZip zip = new WorkbookZip(out)) {
                new BulletinWorkbook(zip).write(bulletin);
            }
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void write(Bulletin bulletin) throws IOException {
        List<Section> sections = new ArrayList<>(bulletin.sections());
        Section first = sections.remove(0);
        SheetXml sheet = start(first.name());
        line(sheet, bulletin.issuer());
        row(sheet, SheetStyle.HEADING, List.of(Cell.of(bulletin.title())));
        for (List<String> lines : List.of(bulletin.facts(), bulletin.notices(), bulletin.lead())) {
            lines(sheet, lines);
        }
        fill(sheet, first);
        line(sheet, bulletin.words().say("foot.source"));
        line(sheet, bulletin.words().say("foot.lead"));
        zip.endSheet("");
        for (Section section : sections) {
            SheetXml next = start(section.name());
            row(next, SheetStyle.HEADING, List.of(Cell.of(section.heading())));
            // A sheet is printed and passed on by itself.
            lines(next, bulletin.facts());
            lines(next, bulletin.notices());
            fill(next, section);
            zip.endSheet("");
        }
        zip.name(List.copyOf(names), false);
    }

    private SheetXml start(String name) throws IOException {
        names.add(name);
        return zip.startSheet(names.size(), COLUMNS);
    }

    private static void fill(SheetXml sheet, Section section) throws IOException {
        lines(sheet, section.paragraphs());
        for (Table table : section.tables()) {
            row(
                    sheet,
                    SheetStyle.HEADING,
                    table.headings().stream().map(heading -> Cell.of(heading)).toList());
            for (List<Cell> cells : table.rows()) {
                row(sheet, SheetStyle.TEXT, cells);
            }
            line(sheet, "");
        }
    }

    private static void lines(SheetXml sheet, List<String> lines) throws IOException {
        for (String line : lines) {
            line(sheet, line);
        }
    }

    private static void line(SheetXml sheet, String line) throws IOException {
        row(sheet, SheetStyle.TEXT, List.of(Cell.of(line)));
    }

    private static void row(SheetXml sheet, SheetStyle style, List<Cell> cells) throws IOException {
        sheet.startRow();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (cell.isShare()) {
                sheet.share(i, cell.number());
            } else if (cell.number() != null) {
                sheet.number(i, cell.number());
            } else if (style == SheetStyle.HEADING) {
                sheet.text(i, cell.text(), style);
            } else if (!cell.text().isEmpty()) {
                sheet.verbatim(i, cell.text());
            }
        }
        sheet.endRow();
    }
}
