package org.districtprogress.api.imports;

/** Where an import is; the last three are ends. */
public enum ImportState {
    /** Received whole, and waits. */
    QUEUED,
    /** Its rows are read and checked; nothing is stored yet. */
    RUNNING,
    /** What was to be stored is stored, all of it at one moment. */
    COMPLETED,
    /** Nothing was stored: rows were rejected, or the file cannot be read to its end. */
    REJECTED,
    /** Nothing was stored: it broke off, for no fault of the file. */
    FAILED;

    /** Whether nothing more happens to it. */
    public boolean isEnd() {
        return this == COMPLETED || this == REJECTED || this == FAILED;
    }
}
