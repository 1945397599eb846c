package org.districtprogress.service.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.districtprogress.problem.table.Blanks;

/**
 * The cells of RFC 4180, row by row: a quoted cell may hold separators, line ends and doubled
 * quotes. Lines may also end with LF or CR alone.
 */
final class CsvCells implements Closeable {

    private static final int BUFFER = 1 << 15;
    private static final char QUOTE = '"';
    private static final int END = -1;

    private final Reader in;
    private final char separator;
    private final Bounds bounds;
    private final char[] buffer = new char[BUFFER];
    private int at;
    private int filled;
    private char[] row = new char[1024];
    private int length;
    private int[] ends = new int[64];
    private int count;
    private long line = 1;
    private long startLine;
    private boolean isTerminated = true;
    private boolean isClosed;

    CsvCells(Reader in, char separator, Bounds bounds) {
        this.in = in;
        this.separator = separator;
        this.bounds = bounds;
    }

    /** Goes to the next row; false after the last. */
    boolean advance() throws IOException {
        length = 0;
        count = 0;
        startLine = line;
        isClosed = false;
        int next = read();
        if (next == END) {
            return false;
        }
        while (true) {
            if (next == QUOTE && length == cellStart()) {
                next = quoted();
                isClosed = next == END;
            } else if (next == separator) {
                endCell();
                next = read();
            } else if (next == '\n' || next == '\r' || next == END) {
                endCell();
                endLine(next);
                return true;
            } else if (next == QUOTE) {
                throw misplaced();
            } else {
                append((char) next);
                next = read();
            }
        }
    }

    /** Reads behind an opening quote, and answers what stands behind the closing one. */
    private int quoted() throws IOException {
        while (true) {
            int next = read();
            if (next == END) {
                throw FileRefusal.cut(
                        "a quote of the row that starts in line " + startLine + " is not closed.");
            }
            if (next == QUOTE) {
                int behind = read();
                if (behind != QUOTE) {
                    if (behind != separator && behind != '\n' && behind != '\r' && behind != END) {
                        throw misplaced();
                    }
                    return behind;
                }
            } else if (next == '\n') {
                line++;
            }
            append((char) next);
        }
    }

    private RuntimeException misplaced() {
        return FileRefusal.of(
                "quote-misplaced",
                "In line "
                        + line
                        + ", cell "
                        + (count + 1)
                        + ", a quote stands within a cell. A cell with a quote is quoted whole,"
                        + " and its quotes are doubled.");
    }

    private void endLine(int end) throws IOException {
        line++;
        isTerminated = end != END;
        if (end == '\r') {
            int behind = read();
            if (behind != '\n' && behind != END) {
                at--;
            }
        }
    }

    private int cellStart() {
        return count == 0 ? 0 : ends[count - 1];
    }

    private void endCell() {
        if (count == bounds.columns() + 1) {
            throw FileRefusal.of(
                    "columns-too-many",
                    "Line " + startLine + " has more than " + bounds.columns() + " cells.");
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        ends[count++] = length;
    }

    private void append(char each) {
        if (length == row.length) {
            row = Arrays.copyOf(row, length * 2);
        }
        row[length++] = each;
        if (length > bounds.rowLength()) {
            throw FileRefusal.rowTooLong(startLine, bounds, " Perhaps a quote is not closed.");
        }
    }

    private int read() throws IOException {
        if (at == filled) {
            filled = in.read(buffer, 0, buffer.length);
            at = 0;
            if (filled <= 0) {
                filled = 0;
                return END;
            }
        }
        return buffer[at++];
    }

    int count() {
        return count;
    }

    /** Of the row; its cells count from 0. */
    String cell(int index) {
        int from = index == 0 ? 0 : ends[index - 1];
        return new String(row, from, ends[index] - from);
    }

    boolean isBlank(int index) {
        for (int i = index == 0 ? 0 : ends[index - 1]; i < ends[index]; i++) {
            if (!Blanks.isBlank(row[i])) {
                return false;
            }
        }
        return true;
    }

    /** The line in which the row starts, from 1. */
    long number() {
        return startLine;
    }

    /** Whether the row ended with a line's end, which only the last one can lack. */
    boolean isTerminated() {
        return isTerminated;
    }

    /** Whether the file ended behind a closing quote: that cell, at least, is whole. */
    boolean isClosed() {
        return isClosed;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
