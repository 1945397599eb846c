package org.districtprogress.service.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/** One inflated part of a workbook, which cannot grow beyond its bounds and is whole to its end. */
final class BoundedPart extends FilterInputStream {

    /** Small parts may be as repetitive as they like. */
    private static final long ALWAYS_ALLOWED = 8L << 20;

    /** XML around the cells of a row is not content, so a row has more bytes than characters. */
    private static final int XML_OF_CONTENT = 8;

    private final ZipEntry entry;
    private final Bounds bounds;
    private final CRC32 sum = new CRC32();
    private final long most;
    private long total;
    private long markedAt;

    BoundedPart(InputStream in, ZipEntry entry, Bounds bounds) {
        super(in);
        this.entry = entry;
        this.bounds = bounds;
        this.most =
                Math.min(
                        bounds.inflated(),
                        Math.max(ALWAYS_ALLOWED, entry.getCompressedSize() * bounds.inflation()));
    }

    /** From here on a row's length is counted anew. */
    void markRow() {
        markedAt = total;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int count = super.read(buffer, from, length);
        if (count < 0) {
            if (sum.getValue() != entry.getCrc()) {
                throw FileRefusal.of(
                        "workbook-malformed",
                        "A part of the workbook is damaged: its checksum is another.");
            }
            return count;
        }
        sum.update(buffer, from, count);
        total += count;
        if (total > most) {
            throw FileRefusal.of(
                    "workbook-too-large",
                    "A part of the workbook inflates to more than "
                            + most
                            + " bytes, which is more than is read.");
        }
        if (total - markedAt > (long) XML_OF_CONTENT * bounds.rowLength()) {
            throw FileRefusal.of(
                    "row-too-long",
                    "A row of the workbook, or what stands before its first, is longer"
                            + " than is read of one.");
        }
        return count;
    }
}
