package org.districtprogress.problem.rest;

import jakarta.ws.rs.WebApplicationException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;

/**
 * A body that its resource reads itself: whatever goes wrong with it is refused as a fault of the
 * request, so that an {@code IOException} is known to be our own.
 */
final class StreamedBody extends FilterInputStream {

    private final Function<IOException, WebApplicationException> refusal;

    StreamedBody(InputStream body, Function<IOException, WebApplicationException> refusal) {
        super(body);
        this.refusal = refusal;
    }

    @Override
    public int read() {
        return unbroken(super::read);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        return unbroken(() -> super.read(buffer, offset, length));
    }

    @Override
    public long skip(long count) {
        return unbroken(() -> super.skip(count));
    }

    private <T> T unbroken(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException broken) {
            throw refusal.apply(broken);
        }
    }

    private interface Reading<T> {
        T read() throws IOException;
    }
}
