package org.districtprogress.service.imports;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ErrorKind;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.core.error.ProgressException;

/**
 * The content of a request without its {@code Content-Encoding}, and not longer than allowed. What
 * grows out of all proportion is refused as soon as that shows.
 */
final class Unpacked extends InputStream {

    /** What rows are packed into at best, with much to spare. */
    private static final long HIGHEST_RATIO = 200;

    private static final long UNSUSPICIOUS_BYTES = 16L * 1024 * 1024;
    private static final int BUFFER_BYTES = 64 * 1024;

    private final Packed packed;
    private final boolean isPacked;
    private final long mostBytes;
    private @Nullable InputStream content;
    private long bytes;

    private Unpacked(InputStream body, boolean isPacked, long mostBytes) {
        this.packed = new Packed(body);
        this.isPacked = isPacked;
        this.mostBytes = mostBytes;
    }

    /**
     * @throws ProgressException UNSUPPORTED for an encoding other than gzip
     */
    static InputStream of(InputStream body, @Nullable String encoding, long mostBytes) {
        String named = encoding == null ? "identity" : encoding.strip().toLowerCase();
        if (!named.equals("identity") && !named.equals("gzip")) {
            String message = "A body is sent as it is, or packed by gzip.";
            throw new ProgressException(
                    ErrorKind.UNSUPPORTED,
                    "encoding-unsupported",
                    message,
                    java.util.List.of(
                            new FieldError(
                                    "Content-Encoding",
                                    "encoding-unsupported",
                                    message,
                                    encoding)));
        }
        return new Unpacked(body, named.equals("gzip"), mostBytes);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read;
        try {
            read = content().read(buffer, offset, length);
        } catch (EOFException cut) {
            throw ProgressException.invalid(
                    "", "file-cut", "The packed body ends in the middle. Send all of it.", null);
        } catch (ZipException malformed) {
            throw ProgressException.invalid(
                    "",
                    "encoding-malformed",
                    "The body is not packed by gzip, as Content-Encoding says.",
                    null);
        }
        bytes += Math.max(read, 0);
        if (bytes > mostBytes) {
            throw tooLarge("The file is longer than " + mostBytes + " bytes.");
        }
        if (isPacked && bytes > UNSUSPICIOUS_BYTES && bytes / HIGHEST_RATIO > packed.bytes()) {
            throw tooLarge(
                    "The file unpacks to more than " + HIGHEST_RATIO + " times what was sent.");
        }
        return read;
    }

    /** Opened by the first read, which is the first to fail where nothing is packed there. */
    private InputStream content() throws IOException {
        if (content == null) {
            content = isPacked ? new GZIPInputStream(packed, BUFFER_BYTES) : packed;
        }
        return content;
    }

    private static ProgressException tooLarge(String message) {
        return ProgressException.invalid("", "file-too-large", message, null);
    }

    /** Counts what was taken from the body. */
    private static final class Packed extends FilterInputStream {

        private long bytes;

        Packed(InputStream body) {
            super(body);
        }

        long bytes() {
            return bytes;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            bytes += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            bytes += Math.max(read, 0);
            return read;
        }
    }
}
