package org.districtprogress.gateway.bulletin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A font as its package holds it (WOFF 1.0), unpacked to the TrueType that it is: the tables are
 * the same, each packed by itself.
 *
 * @see <a href="https://www.w3.org/TR/WOFF/">WOFF File Format 1.0</a>
 */
final class WoffFont {

    private static final int SIGNATURE = 0x774F4646;
    private static final int HEADER = 44;
    private static final int ENTRY = 20;
    private static final int TRUE_TYPE_HEADER = 12;
    private static final int TRUE_TYPE_ENTRY = 16;
    private static final int ALIGNED = 4;

    private WoffFont() {}

    /** The TrueType bytes of a file of the gateway. */
    static byte[] unpacked(String file) {
        try (InputStream in = WoffFont.class.getResourceAsStream(file)) {
            return unpacked(ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] unpacked(ByteBuffer packed) {
        if (packed.getInt(0) != SIGNATURE) {
            throw new IllegalArgumentException("no WOFF 1.0");
        }
        int tables = packed.getShort(12);
        ByteBuffer font = ByteBuffer.allocate(packed.getInt(16));
        int exponent = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(tables);
        int range = TRUE_TYPE_ENTRY << exponent;
        font.putInt(packed.getInt(4))
                .putShort((short) tables)
                .putShort((short) range)
                .putShort((short) exponent)
                .putShort((short) (TRUE_TYPE_ENTRY * tables - range));
        int at = TRUE_TYPE_HEADER + TRUE_TYPE_ENTRY * tables;
        for (int i = 0; i < tables; i++) {
            int entry = HEADER + ENTRY * i;
            int length = packed.getInt(entry + 12);
            font.putInt(packed.getInt(entry))
                    .putInt(packed.getInt(entry + 16))
                    .putInt(at)
                    .putInt(length);
            byte[] table =
                    table(packed, packed.getInt(entry + 4), packed.getInt(entry + 8), length);
            font.put(at, table, 0, length);
            at += (length + ALIGNED - 1) / ALIGNED * ALIGNED;
        }
        return font.array();
    }

    private static byte[] table(ByteBuffer packed, int from, int packedLength, int length) {
        byte[] table = new byte[length];
        if (packedLength == length) {
            packed.get(from, table);
            return table;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed.array(), from, packedLength);
            if (inflater.inflate(table) != length) {
                throw new IllegalArgumentException("a table of the font is cut off");
            }
            return table;
        } catch (DataFormatException broken) {
            throw new IllegalArgumentException("a table of the font cannot be unpacked", broken);
        } finally {
            inflater.end();
        }
    }
}
