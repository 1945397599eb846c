package org.districtprogress.service.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a file as bytes; none of them is kept beyond what a row may have. */
final class Lines implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final Bounds bounds;
    private byte[] buffer = new byte[BUFFER];
    private int start;
    private int end;
    private int filled;
    private int next;
    private long number;
    private boolean isTerminated = true;

    Lines(InputStream in, Bounds bounds) {
        this.in = in;
        this.bounds = bounds;
    }

    /** Goes to the next line, which then stands between {@link #start} and {@link #end}. */
    boolean advance() throws IOException {
        start = next;
        int at = next;
        number++;
        while (true) {
            while (at < filled) {
                if (buffer[at] == '\n') {
                    refuseIfTooLong(at);
                    end = at;
                    next = at + 1;
                    return true;
                }
                at++;
            }
            refuseIfTooLong(at);
            int held = at - start;
            if (!fill()) {
                end = filled;
                next = filled;
                isTerminated = false;
                return end > start;
            }
            at = start + held;
        }
    }

    private void refuseIfTooLong(int at) {
        if (at - start > bounds.rowLength()) {
            throw FileRefusal.rowTooLong(number, bounds, "");
        }
    }

    private boolean fill() throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, filled - start);
            filled -= start;
            start = 0;
        }
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int count = in.read(buffer, filled, buffer.length - filled);
        if (count <= 0) {
            return false;
        }
        filled += count;
        return true;
    }

    byte[] bytes() {
        return buffer;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Of the line, from 1. */
    long number() {
        return number;
    }

    /** Whether the line has its end, which only a last one can lack. */
    boolean isTerminated() {
        return isTerminated;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
