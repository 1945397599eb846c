package org.districtprogress.api.imports;

/** What becomes of the good rows of a file that has bad ones too. */
public enum ImportMode {
    /** Nothing is stored. */
    ATOMIC,
    /** They are stored. */
    PARTIAL
}
