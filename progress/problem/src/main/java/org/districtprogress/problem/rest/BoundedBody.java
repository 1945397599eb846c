package org.districtprogress.problem.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that ends with an error once it is longer than allowed, whatever its headers said. */
final class BoundedBody extends FilterInputStream {

    private final long longestBytes;
    private long bytes;

    BoundedBody(InputStream body, long longestBytes) {
        super(body);
        this.longestBytes = longestBytes;
    }

    /** Whether anything was sent, were it a blank. */
    boolean isSomething() {
        return bytes > 0;
    }

    boolean isTooLong() {
        return bytes > longestBytes;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(count);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long more) throws IOException {
        bytes += more;
        if (isTooLong()) {
            throw new IOException("The body is longer than " + longestBytes + " bytes.");
        }
    }
}
