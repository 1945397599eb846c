package org.districtprogress.service.table;

/**
 * What one cell holds, before its column says what that means.
 *
 * @param kind what it is
 * @param text of a number its plain decimal, of a day or month its ISO form, of a fault what stands
 *     there
 * @param fault why it cannot be taken; only of the kind FAULT
 */
record Cell(Kind kind, String text, Unreadable fault) {

    enum Kind {
        /** Text as it was typed; outer blanks do not count. */
        TEXT,
        /** Text that counts to the letter. */
        VERBATIM,
        NUMBER,
        /** A number that is shown with leading zeros. */
        PADDED,
        DAY,
        MONTH,
        FLAG,
        FAULT
    }

    static Cell of(Kind kind, String text) {
        return new Cell(kind, text, null);
    }

    static Cell fault(String code, String message, String text) {
        return new Cell(Kind.FAULT, text, new Unreadable(code, message));
    }
}
