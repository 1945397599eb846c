package org.districtprogress.service.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.districtprogress.core.Nullable;

/** The parts of a workbook (ECMA-376, SpreadsheetML in a ZIP), none of which is held in memory. */
final class Workbook implements Closeable {

    private static final int END_RECORD = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int LARGEST_DIRECTORY = 2 << 20;
    private static final int MOST_RELATIONS = 10_000;

    private final ZipFile zip;
    private final Bounds bounds;

    private Workbook(ZipFile zip, Bounds bounds) {
        this.zip = zip;
        this.bounds = bounds;
    }

    static Workbook open(Path file, Bounds bounds) throws IOException {
        checkEnd(file);
        try {
            return new Workbook(new ZipFile(file.toFile()), bounds);
        } catch (ZipException damaged) {
            throw XmlParts.malformed();
        }
    }

    /** A file whose directory of contents is missing was cut; one that is huge is not loaded. */
    private static void checkEnd(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            int tail = (int) Math.min(file.length(), LONGEST_COMMENT + END_BYTES);
            byte[] bytes = new byte[tail];
            file.seek(file.length() - tail);
            file.readFully(bytes);
            ByteBuffer end = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            file.seek(0);
            boolean isZip = file.length() > 4 && file.readInt() == 0x504b0304;
            if (!isZip) {
                throw FileRefusal.of(
                        "workbook-malformed",
                        "The file is no workbook of the kind XLSX; one of the older kind XLS, or"
                                + " with a password, is saved anew as XLSX without.");
            }
            for (int at = tail - END_BYTES; at >= 0; at--) {
                if (end.getInt(at) == END_RECORD) {
                    if ((end.getInt(at + 12) & 0xffffffffL) > LARGEST_DIRECTORY) {
                        throw XmlParts.malformed();
                    }
                    return;
                }
            }
            throw FileRefusal.cut("the workbook's list of contents, its last part, is missing.");
        }
    }

    /** One part; null where there is none of that name. */
    @Nullable
    BoundedPart part(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return null;
        }
        InputStream in = zip.getInputStream(entry);
        return new BoundedPart(in, entry, bounds);
    }

    /** What a part refers to: its targets by id, and by the last word of their type. */
    Map<String, String> relations(String part) throws IOException, XMLStreamException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        Map<String, String> relations = new HashMap<>();
        try (BoundedPart in = part(folder + "_rels/" + part.substring(slash + 1) + ".rels")) {
            if (in == null) {
                throw XmlParts.malformed();
            }
            XMLStreamReader xml = XmlParts.open(in);
            while (xml.hasNext() && relations.size() < MOST_RELATIONS) {
                if (XmlParts.next(xml) == XMLStreamConstants.START_ELEMENT
                        && "Relationship".equals(xml.getLocalName())) {
                    String type = String.valueOf(XmlParts.attribute(xml, "Type"));
                    String target = String.valueOf(XmlParts.attribute(xml, "Target"));
                    String whole = target.startsWith("/") ? target.substring(1) : folder + target;
                    relations.put("id:" + XmlParts.attribute(xml, "Id"), whole);
                    relations.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), whole);
                }
            }
        }
        return relations;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
