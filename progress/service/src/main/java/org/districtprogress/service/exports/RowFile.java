package org.districtprogress.service.exports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.districtprogress.service.reading.AsOf;
import org.districtprogress.service.table.RowWriter;

/**
 * A list as a file, on its way. Its first rows are read before it begins, so that what is wrong
 * with the question is still said as a problem. What goes wrong later breaks the file off, which is
 * never ended as if it were whole.
 */
public final class RowFile implements StreamingOutput {

    private final String name;
    private final FileWish wish;
    private final AsOf asOf;
    private final RowSource rows;
    private final WriterOpening writer;
    private final List<ObjectNode> first;

    /** Opens the writer of a file. */
    @FunctionalInterface
    interface WriterOpening {
        RowWriter on(OutputStream out) throws IOException;
    }

    /**
     * A file of rows.
     *
     * @param name without the ending of its format
     */
    RowFile(String name, FileWish wish, AsOf asOf, RowSource rows, WriterOpening writer) {
        this.name = name;
        this.wish = wish;
        this.asOf = asOf;
        this.rows = rows;
        this.writer = writer;
        this.first = rows.next();
    }

    public String name() {
        return name + "-" + asOf.on() + "." + wish.format().ending();
    }

    /** Its media type, with the encoding of what is text. */
    public String mediaType() {
        return wish.format().mediaType();
    }

    /** The two axes and the trust: with the question they settle every byte of the file. */
    public String asOf() {
        return asOf.toString();
    }

    @Override
    @SuppressWarnings("resource") // what is broken off must not be ended
    public void write(OutputStream out) throws IOException {
        RowWriter opened = writer.on(out);
        for (List<ObjectNode> some = first; !some.isEmpty(); some = rows.next()) {
            some.forEach(opened::write);
        }
        opened.close();
    }
}
