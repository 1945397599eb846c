package org.districtprogress.gateway.bulletin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The signs of a PDF by where they stand: what a reader sees down each column of a table. */
final class PdfColumns extends PDFTextStripper {

    private static final float EDGE = 1f;

    private static final Pattern PAGE_NUMBER = Pattern.compile("\\d+/\\d+");

    private final List<List<TextPosition>> lines = new ArrayList<>();

    private PdfColumns() {
        setSortByPosition(true);
    }

    /**
     * The text under each heading, from the row of the headings to the line that starts with an
     * end, on all pages, without blanks.
     */
    static List<String> under(byte[] pdf, List<String> headings, String end) throws IOException {
        PdfColumns read = new PdfColumns();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            read.getText(document);
        }
        return read.columns(headings, end);
    }

    @Override
    protected void writeString(String text, List<TextPosition> signs) {
        if (!PAGE_NUMBER.matcher(text(signs)).matches()) {
            lines.add(List.copyOf(signs));
        }
    }

    private List<String> columns(List<String> headings, String end) {
        int row = rowOf(headings);
        List<Float> starts =
                lines.subList(row, row + headings.size()).stream()
                        .map(signs -> signs.get(0).getX() - EDGE)
                        .toList();
        List<StringBuilder> columns = new ArrayList<>();
        headings.forEach(heading -> columns.add(new StringBuilder()));
        for (int i = row + headings.size(); i < lines.size(); i++) {
            if (isRow(headings, i)) {
                // The table goes on, on the next page.
                i += headings.size();
            }
            List<TextPosition> signs = lines.get(i);
            if (text(signs).startsWith(end)) {
                break;
            }
            for (TextPosition sign : signs) {
                int column = headings.size() - 1;
                while (column > 0 && starts.get(column) > sign.getX()) {
                    column--;
                }
                columns.get(column).append(sign.getUnicode().strip());
            }
        }
        return columns.stream().map(StringBuilder::toString).toList();
    }

    private int rowOf(List<String> headings) {
        return IntStream.range(0, lines.size())
                .filter(i -> isRow(headings, i))
                .findFirst()
                .orElseThrow(() -> new AssertionError(headings + " stand nowhere"));
    }

    private boolean isRow(List<String> headings, int at) {
        int end = at + headings.size();
        return end <= lines.size()
                && lines.subList(at, end).stream().map(PdfColumns::text).toList().equals(headings);
    }

    private static String text(List<TextPosition> signs) {
        StringBuilder text = new StringBuilder();
        signs.forEach(sign -> text.append(sign.getUnicode().strip()));
        return text.toString();
    }
}
