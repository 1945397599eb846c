package org.districtprogress.service.table;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;

/** Writes rows to one file as they come; what it wrote can be read again to the same rows. */
public interface RowWriter extends Closeable {

    /** Writes one row. */
    void write(ObjectNode body);
}
