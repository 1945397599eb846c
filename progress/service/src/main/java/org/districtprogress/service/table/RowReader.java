package org.districtprogress.service.table;

import java.io.Closeable;
import org.districtprogress.core.Nullable;

/** The rows of one file, one at a time; memory does not grow with the file. */
public interface RowReader extends Closeable {

    /**
     * The next row; null after the last.
     *
     * @throws org.districtprogress.core.error.ProgressException INVALID when the file itself cannot
     *     be read on: wrong encoding, cut in the middle, a row that is too long, an unknown heading
     */
    @Nullable
    Row next();
}
