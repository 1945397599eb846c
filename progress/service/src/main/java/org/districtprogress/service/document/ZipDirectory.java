package org.districtprogress.service.document;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names in a ZIP file, from its central directory, which is bounded; nothing is inflated. The
 * file is a ZIP from its first byte to its last: what has other content before, between or behind
 * could be another file at the same time, and is none here.
 *
 * @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">ZIP file format</a>
 */
final class ZipDirectory {

    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LOCAL_HEADER_BYTES = 30;
    private static final int ENTRY_BYTES = 46;
    private static final int END_BYTES = 22;
    private static final int MOST_ENTRIES = 10_000;
    private static final int LARGEST_DIRECTORY = 2 * 1024 * 1024;

    /** The two records that some writers put before the end, for sizes they do not need. */
    private static final int WIDE_END_BYTES = 76;

    private static final Set<String> WORKBOOK = Set.of("[Content_Types].xml", "xl/workbook.xml");

    /** A workbook with macros is another type, and a program. */
    private static final String MACROS = "xl/vbaProject.bin";

    private final Map<String, Long> offsets;

    private ZipDirectory(Map<String, Long> offsets) {
        this.offsets = offsets;
    }

    /** The directory of a file; empty when it is no ZIP, or no plain one. */
    static Optional<ZipDirectory> of(RandomAccessFile file) throws IOException {
        if (file.length() < LOCAL_HEADER_BYTES + ENTRY_BYTES + END_BYTES
                || read(file, 0, 4).getInt(0) != LOCAL_HEADER) {
            return Optional.empty();
        }
        long endsAt = file.length() - END_BYTES;
        ByteBuffer end = read(file, endsAt, END_BYTES);
        int count = end.getShort(10) & 0xffff;
        long size = end.getInt(12) & 0xffffffffL;
        long start = end.getInt(16) & 0xffffffffL;
        long between = endsAt - start - size;
        boolean isPlain =
                end.getInt(0) == END
                        && end.getShort(20) == 0
                        && count == (end.getShort(8) & 0xffff)
                        && count >= 1
                        && count <= MOST_ENTRIES
                        && size <= LARGEST_DIRECTORY
                        && (between == 0 || between == WIDE_END_BYTES);
        if (!isPlain) {
            return Optional.empty();
        }
        Optional<Map<String, Long>> entries = entries(read(file, start, (int) size), count);
        return entries.isPresent() && startsAndStandsAsSaid(file, entries.get())
                ? entries.map(ZipDirectory::new)
                : Optional.empty();
    }

    /** The first entry is the first byte, and those of a workbook are where the directory says. */
    private static boolean startsAndStandsAsSaid(RandomAccessFile file, Map<String, Long> entries)
            throws IOException {
        for (String name : WORKBOOK) {
            Long offset = entries.get(name);
            if (offset != null && !isNamedThere(file, offset, name)) {
                return false;
            }
        }
        return entries.containsValue(0L);
    }

    private static boolean isNamedThere(RandomAccessFile file, long offset, String name)
            throws IOException {
        byte[] expected = name.getBytes(StandardCharsets.UTF_8);
        if (offset + LOCAL_HEADER_BYTES + expected.length > file.length()) {
            return false;
        }
        ByteBuffer header = read(file, offset, LOCAL_HEADER_BYTES + expected.length);
        return header.getInt(0) == LOCAL_HEADER
                && header.getShort(26) == expected.length
                && new String(
                                header.array(),
                                LOCAL_HEADER_BYTES,
                                expected.length,
                                StandardCharsets.UTF_8)
                        .equals(name);
    }

    private static ByteBuffer read(RandomAccessFile file, long from, int length)
            throws IOException {
        byte[] bytes = new byte[length];
        file.seek(from);
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    boolean isWorkbook() {
        return offsets.keySet().containsAll(WORKBOOK) && !offsets.containsKey(MACROS);
    }

    /** Name and place of each entry; empty when the directory is not well formed. */
    private static Optional<Map<String, Long>> entries(ByteBuffer directory, int count) {
        Map<String, Long> entries = new HashMap<>();
        int at = 0;
        for (int i = 0; i < count; i++) {
            if (at + ENTRY_BYTES > directory.limit() || directory.getInt(at) != ENTRY) {
                return Optional.empty();
            }
            int nameBytes = directory.getShort(at + 28) & 0xffff;
            int more =
                    (directory.getShort(at + 30) & 0xffff) + (directory.getShort(at + 32) & 0xffff);
            if (at + ENTRY_BYTES + nameBytes + more > directory.limit()) {
                return Optional.empty();
            }
            String name =
                    new String(
                            directory.array(), at + ENTRY_BYTES, nameBytes, StandardCharsets.UTF_8);
            if (entries.put(name, directory.getInt(at + 42) & 0xffffffffL) != null) {
                return Optional.empty();
            }
            at += ENTRY_BYTES + nameBytes + more;
        }
        return at == directory.limit() ? Optional.of(entries) : Optional.empty();
    }
}
