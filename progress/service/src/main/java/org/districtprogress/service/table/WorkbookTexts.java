package org.districtprogress.service.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.districtprogress.core.Nullable;

/**
 * The texts that the cells of a workbook name by number: the first megabytes in memory, those
 * behind them in a file that is gone when it is closed.
 */
final class WorkbookTexts implements Closeable {

    private static final int IN_MEMORY = 8 << 20;
    private static final int MOST = 4_000_000;

    private byte[] near = new byte[1 << 16];
    private int nearLength;
    private long[] ends = new long[1024];
    private int count;
    private long farLength;
    @Nullable private FileChannel far;

    static WorkbookTexts read(XMLStreamReader xml, Bounds bounds, BoundedPart part)
            throws XMLStreamException, IOException {
        WorkbookTexts texts = new WorkbookTexts();
        try {
            while (xml.hasNext()) {
                if (XmlParts.next(xml) == XMLStreamConstants.START_ELEMENT
                        && "si".equals(xml.getLocalName())) {
                    part.markRow();
                    texts.add(XmlParts.richText(xml, bounds.cellLength()));
                }
            }
            return texts;
        } catch (XMLStreamException | IOException | RuntimeException refused) {
            texts.close();
            throw refused;
        }
    }

    private void add(String text) throws IOException {
        if (count == MOST) {
            throw FileRefusal.of(
                    "workbook-too-large", "The workbook has more than " + MOST + " texts.");
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (far == null && nearLength + bytes.length <= IN_MEMORY) {
            if (nearLength + bytes.length > near.length) {
                near = Arrays.copyOf(near, Math.max(near.length * 2, nearLength + bytes.length));
            }
            System.arraycopy(bytes, 0, near, nearLength, bytes.length);
            nearLength += bytes.length;
        } else {
            write(bytes);
        }
        ends[count++] = nearLength + farLength;
    }

    private void write(byte[] bytes) throws IOException {
        if (far == null) {
            Path file = Files.createTempFile("texts", null);
            far =
                    FileChannel.open(
                            file,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.DELETE_ON_CLOSE);
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            farLength += far.write(buffer, farLength);
        }
    }

    /** The text of a number; null where there is none. */
    @Nullable
    String get(int index) throws IOException {
        if (index < 0 || index >= count) {
            return null;
        }
        long from = index == 0 ? 0 : ends[index - 1];
        int length = (int) (ends[index] - from);
        if (far == null || from + length <= nearLength) {
            return new String(near, (int) from, length, StandardCharsets.UTF_8);
        }
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (far.read(buffer, from - nearLength + buffer.position()) < 0) {
                throw new IOException("the texts of a workbook are gone");
            }
        }
        return new String(buffer.array(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        if (far != null) {
            far.close();
        }
    }
}
