package org.districtprogress.service.table;

import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ProgressException;

/** A file that cannot be read, or not be read on; its rows are of no use then. */
final class FileRefusal {

    private FileRefusal() {}

    static ProgressException of(String code, String message) {
        return of(code, message, null);
    }

    static ProgressException of(String code, String message, @Nullable String found) {
        return ProgressException.invalid("", code, message, found);
    }

    static ProgressException rowTooLong(long number, Bounds bounds, String hint) {
        return of(
                "row-too-long",
                "Row "
                        + number
                        + " is longer than "
                        + bounds.rowLength()
                        + ", the most that is read of one row."
                        + hint);
    }

    static ProgressException cut(String where) {
        return of("file-cut", "The file ends in the middle: " + where + " Send all of it.");
    }
}
