package org.districtprogress.service.table;

/** Why a cell cannot be read; the row says where it stands. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;

    Unreadable(String code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    String code() {
        return code;
    }
}
